/** Tables: fixed layout, grid and merges of the document, rows that do not split, a head that repeats. */
import { inlineText, type Table } from "@nianbao/core";
import { paragraphOf } from "../body/paragraph.js";
import { type Context, excerpt } from "../context.js";
import { TABLE_BORDERS } from "../parts/styles.js";
import { STYLE } from "../styles.js";
import { twipsOfPt } from "../units.js";
import { rowProperties, tableProperties } from "../xml/properties.js";
import { cellXml, sizeOverride } from "./cell.js";
import { type Fit, fitTable } from "./fit.js";
import { type Grid, gridOf } from "./grid.js";

export interface TableOptions {
  readonly landscape?: boolean;
  /** Points of the page taken by what has to stand above the table. */
  readonly reserved?: number;
  /** `false`: the file has styles of its own, ours are not to be named. */
  readonly styled?: boolean;
}

function headCount(table: Table, grid: Grid): number {
  const asked = table.headRows ?? 0;
  // Word repeats only a block from the first row on, and never the whole table.
  return Number.isInteger(asked) && asked > 0 && asked < grid.rows.length ? asked : 0;
}

function rowsXml(context: Context, table: Table, grid: Grid, fit: Fit, styled: boolean): string {
  const heads = headCount(table, grid);
  const size = styled ? sizeOverride(context, fit) : String(Math.round(fit.size * 2));
  const together = context.layout.table.keepTogether && fit.fits;
  return grid.rows
    .map((row, y) => {
      const keepNext = (together || y < heads) && y < grid.rows.length - 1;
      const properties = rowProperties({
        cantSplit: true,
        trHeight: { val: twipsOfPt(fit.rowHeight), hRule: "atLeast" },
        ...(y < heads ? { tblHeader: true as const } : {}),
      });
      const cells = row.map((place) => cellXml(context, place, { fit, size, keepNext, styled })).join("");
      return `<w:tr>${properties}${cells}</w:tr>`;
    })
    .join("");
}

/** `""` for a table without rows or columns. */
export function table(context: Context, node: Table, options: TableOptions = {}): string {
  const { landscape = false, reserved = 0, styled = true } = options;
  const grid = gridOf(node);
  if (grid.columns === 0) return "";
  for (const cell of grid.dropped) {
    context.lose(
      "表格超过 63 列，其后的单元格未写入 / cells beyond the 63rd column are not written",
      excerpt(inlineText(cell.children)),
    );
  }
  const fit = fitTable(context.layout, grid, node.widths, landscape, reserved);
  const margins = `<w:left w:w="${fit.margin}" w:type="dxa"/><w:right w:w="${fit.margin}" w:type="dxa"/>`;
  const properties = tableProperties({
    ...(styled ? { tblStyle: STYLE.table } : {}),
    tblW: { w: fit.widths.reduce((a, b) => a + b, 0), type: "dxa" },
    jc: "center",
    tblBorders: { xml: TABLE_BORDERS },
    tblLayout: { type: "fixed" },
    tblCellMar: { xml: margins },
    ...(node.caption === undefined ? {} : { tblCaption: context.attribute(node.caption) }),
  });
  const columns = fit.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const caption =
    node.caption !== undefined && node.table === undefined && styled
      ? paragraphOf(context, [{ type: "text", value: node.caption }], { pStyle: STYLE.tableCaption })
      : "";
  return `${caption}<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rowsXml(context, node, grid, fit, styled)}</w:tbl>`;
}
