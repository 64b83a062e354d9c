/**
 * The head cells of each cell. In a table with merged heads, or with heads in its middle, `scope` alone is ambiguous, so
 * every cell names its heads by id.
 */
import { type Grid, isColumnHead } from "./grid.js";

export interface Heads {
  /** Ids of the head cells that other cells name, by row and cell; of a figure `""`. */
  readonly ids: readonly (readonly string[])[];
  /** Ids of the heads of a cell, set apart by spaces: groups first, columns before rows; none: `""`. */
  readonly of: readonly (readonly string[])[];
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

const joined = (a: string, b: string): string => (a === "" ? b : b === "" ? a : `${a} ${b}`);

/** Ids over any of several columns, each once. */
const union = (columns: readonly string[]): string =>
  [...new Set(columns.flatMap((ids) => (ids === "" ? [] : ids.split(" "))))].join(" ");

interface SideHead {
  readonly id: string;
  readonly x: number;
  /** The first row it no longer stands beside. */
  readonly until: number;
}
const idsOf = (heads: readonly SideHead[]): string => heads.map((head) => head.id).join(" ");

export function headsOf(grid: Grid, prefix: string): Heads {
  const above: string[] = Array.from({ length: grid.width }, () => ""); // by column: heads from the top of the present block
  const running: boolean[] = []; // by column: the row above was a head
  const ids: string[][] = [];
  const of: string[][] = [];
  let side: readonly SideHead[] = [];
  let n = 0;
  for (const [y, row] of grid.rows.entries()) {
    if (side.some((head) => head.until <= y)) side = side.filter((head) => head.until > y);
    let left = idsOf(side); // all that stand to the left of what comes next
    const rowIds: string[] = [];
    const rowOf: string[] = [];
    for (const p of row) {
      const { header } = p.cell;
      const isHead = isColumnHead(p.cell);
      const end = p.x + p.width;
      for (let x = p.x; x < end; x++) {
        if (isHead && !running[x]) above[x] = "";
        running[x] = isHead;
      }
      if (header === undefined) {
        const over = p.width === 1 ? (above[p.x] ?? "") : union(above.slice(p.x, end));
        rowOf.push(joined(over, left));
        rowIds.push("");
        continue;
      }
      // A group head stands over several columns: those below name it, it names none of theirs.
      rowOf.push(isHead ? (above[p.x] ?? "") : idsOf(side.filter((head) => head.x < p.x)));
      const id = `${prefix}${(n++).toString(36)}`;
      rowIds.push(id);
      if (isHead) for (let x = p.x; x < end; x++) above[x] = joined(above[x] ?? "", id);
      else {
        side = [...side, { id, x: p.x, until: y + p.height }];
        left = joined(left, id);
      }
    }
    ids.push(rowIds);
    of.push(rowOf);
  }
  return { ids, of };
}
