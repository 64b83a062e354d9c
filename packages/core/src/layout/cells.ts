/** What an edition says of each of its cells, derived once per edition. */
import type { BlockDef, ColumnNode, EditionDef, Quantity, RowNode } from "../editions/define.js";
import { editionIds, editionOf } from "../editions/index.js";

/** A leaf of a row or column tree with the labels above it. */
export interface Leaf {
  readonly id: string;
  readonly label: string;
  readonly variants: readonly string[];
  /** The groups it stands in and the rows it is a part of, outermost first. */
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly quantity: Quantity | undefined;
}

export interface CellDef {
  /** `table/row/column` */
  readonly address: string;
  readonly table: string;
  readonly block: string;
  readonly row: Leaf;
  readonly column: Leaf;
  readonly quantity: Quantity;
}

type Node = RowNode | ColumnNode;

/** The leaves of a row or column tree, in printed order; a row stands before its parts. */
export function leavesOf(nodes: readonly Node[], groups: Leaf["groups"] = [], inherited?: Quantity): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    const { id, label, variants = [] } = node;
    const below = [...groups, { id, label }];
    if ("children" in node) return leavesOf(node.children, below, inherited);
    const quantity = node.quantity ?? inherited;
    const parts = "parts" in node && node.parts ? leavesOf(node.parts, below, quantity) : [];
    return [{ id, label, variants, groups, quantity }, ...parts];
  });
}

const cellsOfBlock = (table: string, block: BlockDef, fallback: Quantity): CellDef[] => {
  const columns = leavesOf(block.columns);
  return leavesOf(block.rows).flatMap((row) =>
    columns.map((column) => ({
      address: `${table}/${row.id}/${column.id}`,
      table,
      block: block.id,
      row,
      column,
      quantity: column.quantity ?? row.quantity ?? fallback,
    })),
  );
};

const cache = new WeakMap<EditionDef, readonly CellDef[]>();
const index = new WeakMap<EditionDef, ReadonlyMap<string, CellDef>>();

/** Every cell of an edition, in printed order. */
export function cellsOf(edition: EditionDef): readonly CellDef[] {
  let cells = cache.get(edition);
  if (!cells) {
    cells = Object.entries(edition.tables).flatMap(([id, table]) =>
      table.blocks.flatMap((block) => cellsOfBlock(id, block, table.quantity)),
    );
    cache.set(edition, cells);
  }
  return cells;
}

/** What the edition says of one cell, or `undefined` if it has no such cell. */
export function cellOf(edition: EditionDef, address: string): CellDef | undefined {
  let cells = index.get(edition);
  if (!cells) {
    cells = new Map(cellsOf(edition).map((cell) => [cell.address, cell]));
    index.set(edition, cells);
  }
  return cells.get(address);
}

/** The cells of one row, in printed order; a row that stands in two blocks comes twice. */
export interface CellRow {
  readonly table: string;
  readonly row: string;
  readonly columns: readonly string[];
  readonly cells: readonly CellDef[];
}
const rows = new WeakMap<EditionDef, readonly CellRow[]>();

/** `cellsOf`, row by row. */
export function rowsOf(edition: EditionDef): readonly CellRow[] {
  let known = rows.get(edition);
  if (!known) {
    const made: { leaf: Leaf; cells: CellDef[] }[] = [];
    for (const cell of cellsOf(edition)) {
      if (made.at(-1)?.leaf !== cell.row) made.push({ leaf: cell.row, cells: [] });
      made.at(-1)?.cells.push(cell);
    }
    known = made.map(({ leaf, cells }) => ({
      table: cells[0]?.table ?? "",
      row: leaf.id,
      columns: cells.map(({ column }) => column.id),
      cells,
    }));
    rows.set(edition, known);
  }
  return known;
}

const places = new WeakMap<EditionDef, ReadonlyMap<string, number>>();

/** Place of a cell in `cellsOf`, by its address. */
export function placesIn(edition: EditionDef): ReadonlyMap<string, number> {
  let known = places.get(edition);
  if (!known) {
    known = new Map(cellsOf(edition).map((cell, i) => [cell.address, i]));
    places.set(edition, known);
  }
  return known;
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, CellDef>>;
const tables = new WeakMap<EditionDef, ReadonlyMap<string, Rows>>();

/** The cell of a row and a column; no address is put together to look it up. */
export function cellAt(edition: EditionDef, table: string, row: string, column: string): CellDef | undefined {
  let known = tables.get(edition);
  if (!known) {
    const made = new Map<string, Map<string, Map<string, CellDef>>>();
    for (const cell of cellsOf(edition)) {
      const rows = made.get(cell.table) ?? new Map<string, Map<string, CellDef>>();
      made.set(cell.table, rows);
      rows.set(cell.row.id, (rows.get(cell.row.id) ?? new Map<string, CellDef>()).set(cell.column.id, cell));
    }
    known = made;
    tables.set(edition, known);
  }
  return known.get(table)?.get(row)?.get(column);
}

/** The official section title of a table, with its number: 三、收到和处理政府信息公开申请情况. */
export function tableTitle(edition: EditionDef, table: string): string {
  const withTable = (def: EditionDef) => def.sections.find((section) => section.table === table);
  const section = withTable(edition) ?? editionIds.flatMap((id) => withTable(editionOf(id)) ?? [])[0];
  return section ? sectionTitle(section) : table;
}

export const sectionTitle = (section: EditionDef["sections"][number]): string =>
  section.ordinal === "" ? section.label : `${section.ordinal}、${section.label}`;
