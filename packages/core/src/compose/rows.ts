/** The rows a report's block has: those of the form that are present, those of another edition, those the office added. */
import type { BlockDef, EditionDef, RowNode } from "../editions/define.js";
import type { EditionId } from "../editions/index.js";
import { editionOf } from "../editions/index.js";
import { leavesOf } from "../layout/cells.js";
import { splitAddress, textAt, unitAt, valueAt } from "../layout/values.js";
import { type Cell, type Inline, text } from "../model/document.js";
import type { AnyReport, ExtraRow } from "../model/report.js";
import type { HeadNode } from "./grid.js";

/** A line of figures: the cell under a column of the form, and the unit it is in. */
export interface PrintRow {
  readonly id: string;
  cell(column: string): Cell;
  unit(column: string): string | null;
}

export const inlines = (value: string): Inline[] =>
  value === ""
    ? []
    : value
        .split("\n")
        .flatMap((line, i): Inline[] => [
          ...(i > 0 ? [{ type: "break" } as const] : []),
          ...(line === "" ? [] : [text(line)]),
        ]);

const figure = (report: AnyReport, address: string): Cell => ({
  children: inlines(textAt(report, address)),
  ...(valueAt(report, address) === undefined ? {} : { address }),
});

const addedCell = (row: ExtraRow, column: string): Cell => {
  const value = row.cells[column];
  const shown = row.texts?.[column] ?? (value === null || value === undefined ? "" : String(value));
  return {
    children: inlines(shown),
    ...(value === undefined ? {} : { address: `extra:${row.table}/${row.label}/${column}` }),
  };
};

const own = (report: AnyReport, prefix: string, row: string): PrintRow => ({
  id: row,
  cell: (column) => {
    const more = report.extra?.find((e) => e.row === row && e.table === prefix && Object.hasOwn(e.cells, column));
    return more ? addedCell(more, column) : figure(report, `${prefix}/${row}/${column}`);
  },
  unit: (column) => unitAt(report, `${prefix}/${row}/${column}`),
});

const added = (row: ExtraRow): HeadNode<PrintRow> => ({
  label: inlines(row.label),
  leaf: {
    id: "",
    cell: (column) => addedCell(row, column),
    unit: (column) => row.units?.[column] ?? null,
  },
});

const hasRow = (report: AnyReport, prefix: string, row: string, columns: readonly string[]): boolean =>
  columns.some((column) => valueAt(report, `${prefix}/${row}/${column}`) !== undefined);

/** Other editions that have cells in this report, with the same table and block. */
export const foreignEditions = (report: AnyReport): readonly EditionId[] => [
  ...new Set(Object.keys(report.foreign ?? {}).map((address) => splitAddress(report.edition, address)[0])),
];

const nodesOf = (
  report: AnyReport,
  prefix: string,
  nodes: readonly RowNode[],
  columns: readonly string[],
): HeadNode<PrintRow>[] =>
  nodes.flatMap((node): HeadNode<PrintRow>[] => {
    if (!("children" in node)) {
      const row: HeadNode<PrintRow> = { label: [text(node.label)], leaf: own(report, prefix, node.id) };
      const parts = nodesOf(report, prefix, node.parts ?? [], columns);
      return hasRow(report, prefix, node.id, columns) ? [row, ...parts] : parts;
    }
    const children = nodesOf(report, prefix, node.children, columns);
    return children.length > 0 ? [{ label: [text(node.label)], children }] : [];
  });

/** Puts a node after the leaf with the given id, in the group of that leaf; `null`: first of all. */
function insertAfter(
  nodes: readonly HeadNode<PrintRow>[],
  after: string | null,
  node: HeadNode<PrintRow>,
): HeadNode<PrintRow>[] {
  if (after === null) return [node, ...nodes];
  return nodes.flatMap((n) => {
    if (n.children) return [{ ...n, children: insertAfter(n.children, after, node) }];
    return n.leaf?.id === after ? [n, node] : [n];
  });
}

const contains = (nodes: readonly HeadNode<PrintRow>[], id: string): boolean =>
  nodes.some((node) => (node.children ? contains(node.children, id) : node.leaf?.id === id));

/** Rows of another edition that stand in this block, each after the row that precedes it in its own edition. */
function withForeignRows(report: AnyReport, table: string, block: BlockDef, nodes: HeadNode<PrintRow>[]) {
  const columns = leavesOf(block.columns).map((column) => column.id);
  let out = nodes;
  for (const id of foreignEditions(report)) {
    const other = editionOf(id).tables[table]?.blocks.find((b) => b.id === block.id);
    if (!other) continue;
    const rows = leavesOf(other.rows);
    rows.forEach((row, i) => {
      const prefix = `${id}:${table}`;
      if (!hasRow(report, prefix, row.id, columns)) return;
      const before = rows.slice(0, i).findLast((r) => contains(out, r.id));
      const path = row.groups.length;
      const node: HeadNode<PrintRow> = { label: [text(row.label)], leaf: own(report, prefix, row.id) };
      out =
        before && before.groups.length > path
          ? insertAtDepth(out, before.id, path, node)
          : insertAfter(out, before?.id ?? null, node);
    });
  }
  return out;
}

/** Puts a node after the group at `depth` that contains the leaf. */
function insertAtDepth(
  nodes: readonly HeadNode<PrintRow>[],
  leaf: string,
  depth: number,
  node: HeadNode<PrintRow>,
): HeadNode<PrintRow>[] {
  return nodes.flatMap((n) => {
    if (!n.children || !contains(n.children, leaf)) return n.leaf?.id === leaf ? [n, node] : [n];
    return depth === 0 ? [n, node] : [{ ...n, children: insertAtDepth(n.children, leaf, depth - 1, node) }];
  });
}

/** The row tree of a block as this report has it; empty when the report has none of its rows. */
export function blockRows(
  report: AnyReport,
  edition: EditionDef,
  table: string,
  block: BlockDef,
): HeadNode<PrintRow>[] {
  const prefix = edition.id === report.edition ? table : `${edition.id}:${table}`;
  const columns = leavesOf(block.columns).map((column) => column.id);
  let nodes = nodesOf(report, prefix, block.rows, columns);
  if (edition.id !== report.edition) return nodes;
  nodes = withForeignRows(report, table, block, nodes);
  const ids = new Set(leavesOf(block.rows).map((row) => row.id));
  // last first: rows after the same row are to stand in the order in which the report has them
  for (const row of [...(report.extra ?? [])].reverse()) {
    if (row.row !== undefined) continue; // columns of a row that is there
    if (row.table === table && (row.after === null ? block === edition.tables[table]?.blocks[0] : ids.has(row.after))) {
      nodes = insertAfter(nodes, row.after, added(row));
    }
  }
  return nodes;
}

/** Heads of columns that the office added to some rows of a table, in order. */
export function addedColumns(report: AnyReport, table: string, rows: readonly string[]): readonly string[] {
  const added = (report.extra ?? []).filter((e) => e.table === table && e.row !== undefined && rows.includes(e.row));
  return [...new Set(added.flatMap((e) => Object.keys(e.cells)))];
}
