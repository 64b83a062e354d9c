/** A table: rows and cells with their merges, whichever of Word's ways of merging was used. */
import { type Block, blockText, type Cell, type Inline, type Row, type Table } from "@nianbao/core/reading";
import { child, childrenNamed, elements, type XmlElement } from "../xml/index.js";
import { readBlocks } from "./blocks.js";
import { cellAddress, cellHeader } from "./cell-marks.js";
import { type Context, drop } from "./context.js";
import { alternative, isOn } from "./runs.js";

/** A table grid has at most 63 columns in Word; files of other programs may go further. */
const MAX_SPAN = 1000;

interface OpenCell {
  children: Inline[];
  colSpan: number;
  rowSpan: number;
  readonly header: Cell["header"];
  readonly address: string | undefined;
}

const count = (node: XmlElement | undefined, name: string): number => {
  const value = Number.parseInt(child(node, name)?.attributes["w:val"] ?? "", 10);
  return value > 0 ? Math.min(value, MAX_SPAN) : 0;
};

/** `"restart"`, `"continue"` or nothing, for `w:vMerge` and `w:hMerge`. */
const merge = (properties: XmlElement | undefined, name: string): string | undefined => {
  const node = child(properties, name);
  return node && (node.attributes["w:val"] ?? "continue");
};

/** Rows or cells, also those wrapped in content controls and custom markup. */
function unwrapped(node: XmlElement, name: "w:tr" | "w:tc"): readonly { node: XmlElement; control?: XmlElement }[] {
  return elements(node).flatMap((inner) => {
    if (inner.name === name) return [{ node: inner }];
    if (inner.name === "w:sdt") {
      const content = child(inner, "w:sdtContent");
      return content ? unwrapped(content, name).map((found) => ({ control: inner, ...found })) : [];
    }
    if (inner.name === "mc:AlternateContent")
      return alternative(inner).flatMap((a) => (a.name === name ? [{ node: a }] : unwrapped(a, name)));
    return inner.name === "w:customXml" || inner.name === "w:ins" ? unwrapped(inner, name) : [];
  });
}

/** Blocks inside a cell as its lines; tables inside stand after the outer one. */
function cellInlines(context: Context, blocks: readonly Block[]): Inline[] {
  const out: Inline[] = [];
  for (const block of blocks) {
    if (block.type === "table") {
      context.nested.push(block);
      continue;
    }
    if (out.length > 0) out.push({ type: "break" });
    if (block.type === "paragraph" || block.type === "heading") out.push(...block.children);
    else out.push({ type: "text", value: blockText(block) });
  }
  return out;
}

const finish = (cell: OpenCell): Cell => ({
  children: cell.children,
  ...(cell.header ? { header: cell.header } : {}),
  ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
  ...(cell.address === undefined ? {} : { address: cell.address }),
});

/** One row: its cells, and for every grid column the cell that may be merged with the one below. */
function readRow(context: Context, node: XmlElement, above: ReadonlyMap<number, OpenCell>) {
  const properties = child(node, "w:trPr");
  const cells: OpenCell[] = [];
  const open = new Map<number, OpenCell>();
  const filler = (span: number): OpenCell => ({
    children: [],
    colSpan: span,
    rowSpan: 1,
    header: undefined,
    address: undefined,
  });
  let column = count(properties, "w:gridBefore");
  if (column > 0) cells.push(filler(column));
  for (const { node: tc, control } of unwrapped(node, "w:tc")) {
    const own = child(tc, "w:tcPr");
    const span = Math.max(1, count(own, "w:gridSpan"));
    const children = cellInlines(context, readBlocks(context, elements(tc)));
    const upper = above.get(column);
    const left = cells[cells.length - 1];
    if (merge(own, "w:vMerge") === "continue" && upper) {
      // Word shows the first cell only; what others still hold is not seen in print.
      if (upper.colSpan === span && !open.has(column)) upper.rowSpan += 1;
      if (children.length > 0) drop(context, "被合并单元格遮盖的文字");
      open.set(column, upper);
    } else if (merge(own, "w:hMerge") === "continue" && left) {
      left.colSpan += span;
    } else {
      const cell: OpenCell = {
        children,
        colSpan: span,
        rowSpan: 1,
        header: cellHeader(context, tc),
        address: cellAddress(context, tc, control),
      };
      cells.push(cell);
      open.set(column, cell);
    }
    column += span;
  }
  return { cells, open };
}

function widthsOf(node: XmlElement): readonly number[] {
  const widths = childrenNamed(child(node, "w:tblGrid"), "w:gridCol").map((c) => Number(c.attributes["w:w"] ?? 0));
  return widths.every((width) => width > 0) ? widths : [];
}

const isDeleted = (row: XmlElement): boolean => child(child(row, "w:trPr"), "w:del") !== undefined;

/** A table with what follows it (tables that stood in its cells). A frame around other tables is left out. */
export function readTable(outer: Context, node: XmlElement): readonly Block[] {
  const context: Context = { ...outer, nested: [] };
  const rows: OpenCell[][] = [];
  let above: ReadonlyMap<number, OpenCell> = new Map();
  let headRows = 0;
  const nodes = unwrapped(node, "w:tr").map((row) => row.node);
  if (nodes.length === 1 && !context.own && childrenNamed(nodes[0], "w:tc").length === 1) {
    const cell = childrenNamed(nodes[0], "w:tc")[0];
    const inside = readBlocks(context, elements(cell));
    // One cell around several blocks is a frame, not a table.
    if (inside.length > 1 || inside[0]?.type === "table") return inside;
    return [{ type: "table", rows: [{ cells: [{ children: cellInlines(context, inside) }] }] }];
  }
  for (const row of nodes) {
    if (isDeleted(row)) {
      context.tally.deleted += 1;
      continue;
    }
    const read = readRow(context, row, above);
    above = read.open;
    if (headRows === rows.length && isOn(child(child(row, "w:trPr"), "w:tblHeader"))) headRows += 1;
    rows.push(read.cells);
  }
  const out: Row[] = rows.map((cells) => ({ cells: cells.map(finish) }));
  const nested = [...context.nested];
  const blank = out.every((row) => row.cells.every((cell) => cell.children.length === 0));
  if (out.length === 0 || (blank && nested.length > 0)) return nested;
  // Our own renderer sets widths where the document had none.
  const widths = context.own ? [] : widthsOf(node);
  const caption = child(child(node, "w:tblPr"), "w:tblCaption")?.attributes["w:val"];
  const table: Table = {
    type: "table",
    ...(caption ? { caption } : {}),
    ...(headRows > 0 && headRows < rows.length ? { headRows } : {}),
    ...(widths.length > 0 ? { widths } : {}),
    rows: out,
  };
  return [table, ...nested];
}
