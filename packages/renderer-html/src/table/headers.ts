/**
 * The head cells of each cell. In a table with merged heads, or with heads in its middle, `scope` alone is ambiguous, so
 * every cell names its heads by id.
 */
import { type Grid, isColumnHead, type Placed } from "./grid.js";

export interface Heads {
  /** Ids of the head cells that other cells name. */
  readonly ids: ReadonlyMap<Placed, string>;
  /** Ids of the heads of a cell, set apart by spaces: groups first, columns before rows; none: `""`. */
  readonly of: ReadonlyMap<Placed, string>;
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

export function headsOf(grid: Grid, prefix: string): Heads {
  const ids = new Map<Placed, string>();
  const of = new Map<Placed, string>();
  const above: string[] = Array.from({ length: grid.width }, () => ""); // by column: heads from the top of the present block
  const running: boolean[] = []; // by column: the row above was a head
  let side: { readonly id: string; readonly x: number; readonly until: number }[] = [];
  let n = 0;
  grid.rows.forEach((row, y) => {
    side = side.filter((head) => head.until > y);
    let left = side.map((head) => head.id).join(" "); // all that stand to the left of what comes next
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
        of.set(p, joined(over, left));
        continue;
      }
      // A group head stands over several columns: those below name it, it names none of theirs.
      of.set(
        p,
        isHead
          ? (above[p.x] ?? "")
          : side
              .filter((head) => head.x < p.x)
              .map((head) => head.id)
              .join(" "),
      );
      const id = `${prefix}${(n++).toString(36)}`;
      ids.set(p, id);
      if (isHead) for (let x = p.x; x < end; x++) above[x] = joined(above[x] ?? "", id);
      else {
        side.push({ id, x: p.x, until: y + p.height });
        left = joined(left, id);
      }
    }
  });
  return { ids, of };
}
