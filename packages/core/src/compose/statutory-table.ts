/** A statutory table of a report as a Document table, with the merges of the printed form. */
import type { BlockDef, ColumnNode, EditionDef } from "../editions/define.js";
import { editionOf } from "../editions/index.js";
import { leavesOf, tableTitle } from "../layout/cells.js";
import { type Cell, type Row, type Table, text } from "../model/document.js";
import type { AnyReport } from "../model/report.js";
import { depthOf, type HeadNode, headRows, leaves, lineHeads, sideHeads } from "./grid.js";
import { addedColumns, blockRows, foreignEditions, inlines, type PrintRow } from "./rows.js";

const columnNodes = (nodes: readonly ColumnNode[]): HeadNode<string>[] =>
  nodes.map((node) =>
    "children" in node
      ? { label: inlines(node.label), children: columnNodes(node.children) }
      : { label: inlines(node.label), leaf: node.id },
  );

const withColSpan = (cell: Cell, colSpan: number): Cell => (colSpan > 1 ? { ...cell, colSpan } : cell);

/** Grid columns of a block: those of the row labels, the unit column if any, those of the figures. */
function gridOf(block: BlockDef, rows: readonly HeadNode<PrintRow>[], added: readonly string[] = []) {
  const columns = [...columnNodes(block.columns), ...added.map((head) => ({ label: inlines(head), leaf: head }))];
  const side = block.groupLines ? 1 : Math.max(1, depthOf(rows));
  return { columns, side, unit: block.unitColumn ? 1 : 0, figures: leaves(columns).length };
}

interface Printed {
  readonly block: BlockDef;
  readonly rows: readonly HeadNode<PrintRow>[];
  /** Heads of columns that the office added to any of some rows. */
  readonly addedTo: (rows: readonly string[]) => readonly string[];
}

/** Beside rows at the left, a column that was added to one of them stands beside all. */
const addedBeside = ({ block, addedTo }: Printed): readonly string[] =>
  addedTo(leavesOf(block.rows).map(({ id }) => id));

interface Lines {
  readonly rows: Row[];
  readonly heads: number;
}

/** Header cells at the left of each line, and the row that stands in it; a group's own line has none. */
const linesOf = (
  block: BlockDef,
  rows: readonly HeadNode<PrintRow>[],
): { readonly heads: readonly Cell[]; readonly leaf?: PrintRow }[] =>
  block.groupLines ? lineHeads(rows).map(({ head, ...rest }) => ({ heads: [head], ...rest })) : sideHeads(rows);

function sideBlock(printed: Printed, width: number): Lines {
  const { block, rows } = printed;
  const { columns, side, unit, figures } = gridOf(block, rows, addedBeside(printed));
  const rest = width - side - unit - figures;
  const heads = headRows(columns, rest);
  const corner: Cell = {
    children: inlines(block.corner?.label ?? ""),
    header: "column",
    ...(heads.length > 1 ? { rowSpan: heads.length } : {}),
  };
  heads[0]?.unshift(
    withColSpan(corner, side),
    ...(block.unitColumn ? [{ children: inlines(block.unitColumn.label), header: "column" } as const] : []),
  );
  const ids = leaves(columns);
  const heading: Row[] = block.heading
    ? [{ cells: [withColSpan({ children: [text(block.heading.label)], header: "colgroup" }, width)] }]
    : [];
  const none: Cell = { children: [] };
  const lines = linesOf(block, rows).map(({ heads: left, leaf }) => ({
    cells: [
      ...left,
      ...(unit > 0 ? [{ children: inlines(leaf?.unit(ids[0] ?? "") ?? "") }] : []),
      ...ids.map((id, i) => withColSpan(leaf?.cell(id) ?? none, i === ids.length - 1 ? 1 + rest : 1)),
    ],
  }));
  return { rows: [...heading, ...heads.map((cells) => ({ cells })), ...lines], heads: heading.length + heads.length };
}

/** The heads of a block printed across, the figure under each; a column that was added to a row stands under that row. */
function acrossTree({ block, rows, addedTo }: Printed): HeadNode<Cell>[] {
  const columns = leavesOf(block.columns);
  const under = (node: HeadNode<PrintRow>): HeadNode<Cell> => {
    const { leaf } = node;
    if (!leaf) return { label: node.label, children: (node.children ?? []).map(under) };
    const added = addedTo([leaf.id]).map((head) => ({ id: head, label: head }));
    return {
      label: node.label,
      children: [...columns, ...added].map(({ id, label }) => ({ label: inlines(label), leaf: leaf.cell(id) })),
    };
  };
  return rows.map(under);
}

function acrossBlock(printed: Printed): Lines {
  const tree = acrossTree(printed);
  const heads = headRows(tree).map((cells) => ({ cells }));
  return { rows: [...heads, { cells: leaves(tree) }], heads: heads.length };
}

/** Blocks to print, in order: a block of another edition stands where its own edition has it. */
function blocksOf(report: AnyReport, edition: EditionDef, table: string) {
  const present = (e: EditionDef, block: BlockDef): Printed => ({
    block,
    rows: blockRows(report, e, table, block),
    addedTo: (rows) => (e === edition ? addedColumns(report, table, rows) : []),
  });
  const blocks = (edition.tables[table]?.blocks ?? []).map((block) => present(edition, block));
  for (const id of foreignEditions(report)) {
    const other = editionOf(id);
    for (const block of other.tables[table]?.blocks ?? []) {
      const same = blocks.find((b) => b.block.id === block.id);
      const shared = same && JSON.stringify(columnIds(same.block)) === JSON.stringify(columnIds(block));
      if (shared) continue; // its rows stand in the block of the form
      const found = present(other, block);
      if (found.rows.length === 0) continue;
      const at = same ? blocks.indexOf(same) + 1 : blocks.length;
      blocks.splice(at, 0, found);
    }
  }
  return blocks.filter(({ rows }) => rows.length > 0);
}
const columnIds = (block: BlockDef) => leavesOf(block.columns).map((column) => column.id);

/** `undefined` when the report has no cell of the table. */
export function statutoryTable(report: AnyReport, table: string): Table | undefined {
  const edition = editionOf(report.edition);
  const blocks = blocksOf(report, edition, table);
  if (blocks.length === 0) return undefined;
  const width = Math.max(
    ...blocks.map((found) => {
      if (found.block.layout === "across") return leaves(acrossTree(found)).length;
      const { side, unit, figures } = gridOf(found.block, found.rows, addedBeside(found));
      return side + unit + figures;
    }),
  );
  const printed = blocks.map((found) =>
    found.block.layout === "across" ? acrossBlock(found) : sideBlock(found, width),
  );
  return {
    type: "table",
    table,
    caption: tableTitle(edition, table),
    headRows: printed.length === 1 ? (printed[0]?.heads ?? 0) : 0,
    rows: printed.flatMap((lines) => lines.rows),
  };
}
