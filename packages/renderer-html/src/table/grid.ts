/** Where each cell of a table stands in the grid, and which head cells belong to it. */
import type { Cell, Table } from "@nianbao/core";

export interface Placed {
  readonly cell: Cell;
  /** Column of the grid, from 0. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}
export interface Grid {
  readonly rows: readonly (readonly Placed[])[];
  readonly width: number;
  /** Rows of the head: none if a cell of the head reaches below it, for a span cannot cross into the body. */
  readonly head: number;
  /** Row numbers at which a group of rows begins: no span crosses one. */
  readonly groups: readonly number[];
}

const MAX_SPAN = 1000;
const span = (value: number | undefined): number =>
  value === undefined || !Number.isFinite(value) ? 1 : Math.min(MAX_SPAN, Math.max(1, Math.floor(value)));

export const isColumnHead = (cell: Cell): boolean => cell.header === "column" || cell.header === "colgroup";
export const isRowHead = (cell: Cell): boolean => cell.header === "row" || cell.header === "rowgroup";

/** Spans are cut where the table ends, as a browser would cut them. */
function place(table: Table): { rows: Placed[][]; width: number } {
  const until: number[] = []; // by column: the first row that is free again
  let width = 0;
  const rows = table.rows.map((row, y) => {
    let x = 0;
    return row.cells.map((cell): Placed => {
      while ((until[x] ?? 0) > y) x++;
      const placed = {
        cell,
        x,
        width: span(cell.colSpan),
        height: Math.min(span(cell.rowSpan), table.rows.length - y),
      };
      for (let i = x; i < x + placed.width; i++) until[i] = y + placed.height;
      x += placed.width;
      width = Math.max(width, x);
      return placed;
    });
  });
  return { rows, width };
}

/** A new group begins where column heads follow figures, and where a group of row heads begins or has ended. */
function groupsOf(rows: readonly (readonly Placed[])[], head: number): number[] {
  const groups = [head];
  let free = head; // first row that no span from above reaches
  let inGroup = false;
  for (let y = head; y < rows.length; y++) {
    const row = rows[y] ?? [];
    if (y >= free && y > head) {
      const heads = row.length > 0 && row.every((p) => isColumnHead(p.cell));
      const before = rows[y - 1] ?? [];
      const headsBefore = before.length > 0 && before.every((p) => isColumnHead(p.cell));
      const group = row[0]?.x === 0 && row[0].cell.header === "rowgroup";
      if ((heads && !headsBefore) || group || (inGroup && !heads)) groups.push(y);
      inGroup = group;
    } else if (y === head) inGroup = row[0]?.cell.header === "rowgroup";
    for (const p of row) free = Math.max(free, y + p.height);
  }
  return groups;
}

export function gridOf(table: Table): Grid {
  const { rows, width } = place(table);
  const wanted = Math.min(Math.max(0, Math.floor(table.headRows ?? 0)), rows.length);
  const crosses = rows.slice(0, wanted).some((row, y) => row.some((p) => y + p.height > wanted));
  const head = crosses ? 0 : wanted;
  return { rows, width, head, groups: head < rows.length ? groupsOf(rows, head) : [] };
}

/** Columns at the left that hold row heads. */
export const sideWidth = (grid: Grid): number =>
  grid.rows.reduce((side, row) => row.reduce((s, p) => (isRowHead(p.cell) ? Math.max(s, p.x + p.width) : s), side), 0);
