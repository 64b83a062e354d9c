/** A cell: its place in the grid, its style by what it is, its mark or field. */
import { type Cell, type Inline, inlineText } from "@nianbao/core";
import { commentMarks } from "../annotate/comments.js";
import { pictures, type RunOptions, runs } from "../body/inline.js";
import type { Context } from "../context.js";
import { field } from "../form/field.js";
import { STYLE } from "../styles.js";
import { halfPoints } from "../units.js";
import { cellProperties, paragraphProperties, runProperties } from "../xml/properties.js";
import type { Fit } from "./fit.js";
import type { GridCell } from "./grid.js";

const HEAD = {
  column: STYLE.cellColumn,
  colgroup: STYLE.cellColgroup,
  row: STYLE.cellRow,
  rowgroup: STYLE.cellRowgroup,
} as const;

const FIGURE = /^[\s\d.,+\-−—–/％%０-９]*$/;

/** Figures stand in the middle, words at the left. */
export const cellStyle = (cell: Cell | undefined): string => {
  if (cell?.header !== undefined) return HEAD[cell.header];
  if (!cell) return STYLE.cellText;
  const text = inlineText(cell.children);
  return cell.address !== undefined || FIGURE.test(text) || text.length <= 4 ? STYLE.cellFigure : STYLE.cellText;
};

/** A bookmark round the content, so that the cell is found again by its address. */
function marked(context: Context, address: string, content: string): string {
  if (context.options.data === false) return content;
  const id = context.nextId();
  const name = `_nb${id}`;
  context.cells[name] = address;
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** Runs of a file whose styles are not ours: size, and off the grid of characters. */
const plain = (size: string | undefined): RunOptions => ({
  properties: ({ bold, italic }) =>
    runProperties({
      ...(bold ? { b: true, bCs: true } : {}),
      ...(italic ? { i: true, iCs: true } : {}),
      snapToGrid: "0",
      ...(size === undefined ? {} : { sz: size, szCs: size }),
    }),
});

function content(context: Context, cell: Cell, size: string | undefined, styled: boolean): string {
  const { address } = cell;
  const remarks = address === undefined ? undefined : context.remarks?.cells.get(address);
  const marks = remarks ? commentMarks(context, remarks, inlineText(cell.children).length) : [];
  const written = runs(
    context,
    cell.children,
    styled ? (size === undefined ? { marks } : { marks, size }) : plain(size),
  );
  if (address === undefined) return written;
  if (context.fields) return field(context, address, context.fields(address), written, size);
  return marked(context, address, written);
}

export interface CellOptions {
  readonly fit: Fit;
  /** Size where it is not the style's, half-points. */
  readonly size: string | undefined;
  readonly keepNext: boolean;
  /** Style of the paragraph; `false` for a file whose styles are not ours: then properties are given one by one. */
  readonly styled: boolean;
}

const alignment = (style: string): string => (style === STYLE.cellText || style === STYLE.cellRow ? "left" : "center");

/**
 * Heads are made of words of two characters: a line that has room for an odd number of them is narrowed by one, so that
 * 商业企业 breaks after 商业.
 */
function evenLines(cell: Cell | undefined, room: number, size: number): number {
  if (cell?.header !== "column") return 0;
  const text = inlineText(cell.children);
  const fitting = Math.floor(room / size);
  const even = fitting - (fitting % 2);
  if (!/^[\u4e00-\u9fff]+$/.test(text) || text.length % 2 > 0 || text.length <= fitting || even < 2) return 0;
  return Math.max(0, Math.floor(((room - (even + 0.3) * size) / 2) * 20));
}

const indent = (side: number) => ({
  ...(side > 0 ? { left: side, right: side } : {}),
  firstLineChars: 0,
  firstLine: 0,
});

export function cellXml(context: Context, place: GridCell, options: CellOptions): string {
  const { cell, column, colSpan, rowSpan, continued } = place;
  let width = 0;
  for (let i = column; i < column + colSpan; i++) width += options.fit.widths[i] ?? 0;
  const { shade } = context.layout.table;
  const filled = shade !== null && /^[0-9A-F]{6}$/i.test(shade) && cell?.header === "colgroup";
  const merge = rowSpan > 1 ? (continued ? "continue" : "restart") : undefined;
  const properties = context.once(`tc ${width} ${colSpan} ${merge} ${filled}`, () =>
    cellProperties({
      tcW: { w: width, type: "dxa" },
      gridSpan: colSpan > 1 ? String(colSpan) : undefined,
      vMerge: merge,
      shd: filled ? { val: "clear", color: "auto", fill: shade } : undefined,
      vAlign: "center",
    }),
  );
  context.room = Math.max(10, (width - 2 * options.fit.margin) / 20);
  const inner = cell && !continued ? content(context, cell, options.size, options.styled) : "";
  context.room = 0;
  const nodes: readonly Inline[] = cell && !continued ? cell.children : [];
  const style = cellStyle(cell);
  const narrowed = continued ? 0 : evenLines(cell, (width - 2 * options.fit.margin) / 20, options.fit.size);
  const own = options.styled && pictures(nodes) === "none";
  const empty = inner === "" ? options.size : undefined;
  // A group's label beside its rows stands in the middle of them; one on a line of its own begins where theirs begin.
  const jc = cell?.header === "rowgroup" && rowSpan === 1 ? "left" : options.styled ? undefined : alignment(style);
  const paragraph = context.once(
    `p ${style} ${jc} ${narrowed} ${options.keepNext} ${own} ${options.styled} ${empty}`,
    () =>
      paragraphProperties({
        ...(options.styled ? { pStyle: style } : {}),
        jc,
        ...(options.styled && narrowed === 0 ? {} : { ind: indent(narrowed) }),
        ...(options.keepNext ? { keepNext: true as const } : {}),
        ...(own ? {} : { snapToGrid: "0", spacing: { before: 0, after: 0, line: 240, lineRule: "auto" } }),
        ...(empty === undefined ? {} : { rPr: { xml: `<w:sz w:val="${empty}"/><w:szCs w:val="${empty}"/>` } }),
      }),
  );
  return `<w:tc>${properties}<w:p>${paragraph}${inner}</w:p></w:tc>`;
}

export const sizeOverride = (context: Context, fit: Fit): string | undefined =>
  fit.size === context.layout.table.sizes[0] ? undefined : halfPoints(fit.size);
