/**
 * The head cells of each cell. In a table with merged heads, or with heads in its middle, `scope` alone is ambiguous, so
 * every cell names its heads by id.
 */
import { type Grid, isColumnHead, isRowHead, type Placed } from "./grid.js";

export interface Heads {
  /** Ids of the head cells that other cells name. */
  readonly ids: ReadonlyMap<Placed, string>;
  /** Ids of the heads of a cell: groups first, columns before rows. */
  readonly of: ReadonlyMap<Placed, readonly string[]>;
}

/** Whether `scope` does not say enough. */
export const needsHeaders = (grid: Grid): boolean =>
  grid.rows.some((row, y) =>
    row.some(
      (p) =>
        p.cell.header === "rowgroup" ||
        p.cell.header === "colgroup" ||
        (isColumnHead(p.cell) && (p.width > 1 || y > Math.max(0, grid.head - 1))),
    ),
  );

export function headsOf(grid: Grid, prefix: string): Heads {
  const ids = new Map<Placed, string>();
  const of = new Map<Placed, string[]>();
  const above: string[][] = []; // by column: heads from the top of the present block
  const running: boolean[] = []; // by column: the row above was a head
  let side: { readonly id: string; readonly x: number; readonly until: number }[] = [];
  let n = 0;
  grid.rows.forEach((row, y) => {
    side = side.filter((head) => head.until > y);
    for (const p of row) {
      const columns = new Set<string>();
      const isHead = isColumnHead(p.cell);
      for (let x = p.x; x < p.x + p.width; x++) {
        if (isHead && !running[x]) above[x] = [];
        if (!isRowHead(p.cell)) for (const id of above[x] ?? []) columns.add(id);
        running[x] = isHead;
      }
      // A group head stands over several columns: those below name it, it names none of theirs.
      of.set(p, isHead ? [...(above[p.x] ?? [])] : [...columns, ...side.filter((h) => h.x < p.x).map((h) => h.id)]);
      if (p.cell.header === undefined) continue;
      const id = `${prefix}${(n++).toString(36)}`;
      ids.set(p, id);
      if (isRowHead(p.cell)) side.push({ id, x: p.x, until: y + p.height });
      else for (let x = p.x; x < p.x + p.width; x++) above[x] = [...(above[x] ?? []), id];
    }
  });
  return { ids, of };
}
