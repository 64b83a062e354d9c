/** A table as a full grid: every place of every row is taken exactly once, as Word wants it. */
import type { Cell, Table } from "@nianbao/core";

/** Columns a Word table may have. */
export const MAX_COLUMNS = 63;

export interface GridCell {
  /** `undefined`: a place the table leaves empty. */
  readonly cell: Cell | undefined;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The part of a cell that reaches down from a row above. */
  readonly continued: boolean;
}
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** Cells that found no place. */
  readonly dropped: readonly Cell[];
}

const span = (value: number | undefined, most: number): number =>
  value === undefined || !(value > 1) ? 1 : Math.min(Math.floor(value), most);

interface Open {
  readonly cell: GridCell;
  left: number;
}

/** Columns the rows ask for, cells from above included. */
function widthOf(table: Table): number {
  let width = 0;
  let reach: { colSpan: number; left: number }[] = [];
  for (const row of table.rows) {
    let own = 0;
    for (const open of reach) own += open.colSpan;
    reach = reach.filter((open) => --open.left > 0);
    for (const cell of row.cells) {
      const colSpan = span(cell.colSpan, MAX_COLUMNS);
      own += colSpan;
      const rowSpan = span(cell.rowSpan, table.rows.length);
      if (rowSpan > 1 && reach.length < MAX_COLUMNS) reach.push({ colSpan, left: rowSpan - 1 });
    }
    width = Math.max(width, own);
  }
  return Math.min(width, MAX_COLUMNS);
}

export function gridOf(table: Table): Grid {
  const columns = widthOf(table);
  const dropped: Cell[] = [];
  let open: (Open | undefined)[] = Array.from({ length: columns });
  const rows = table.rows.map((row, y) => {
    const line: GridCell[] = [];
    const below: (Open | undefined)[] = Array.from({ length: columns });
    let next = 0;
    for (let x = 0; x < columns; ) {
      const above = open[x];
      if (above) {
        const part = { ...above.cell, continued: true };
        line.push(part);
        if (--above.left > 0) below[x] = above;
        x += part.colSpan;
        continue;
      }
      let room = 1;
      while (x + room < columns && !open[x + room]) room++;
      const cell = row.cells[next++];
      const colSpan = cell ? span(cell.colSpan, room) : room;
      const rowSpan = cell ? span(cell.rowSpan, table.rows.length - y) : 1;
      const placed: GridCell = { cell, column: x, colSpan, rowSpan, continued: false };
      line.push(placed);
      if (rowSpan > 1) below[x] = { cell: placed, left: rowSpan - 1 };
      x += colSpan;
    }
    dropped.push(...row.cells.slice(next));
    open = below;
    return line;
  });
  return { columns, rows, dropped };
}
