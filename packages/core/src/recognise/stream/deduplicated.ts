/** Some extractions keep each text only the first time: what repeats in the form (heads, zeros) is then lost for good. */
import type { StreamLine } from "../found.js";
import { isOfTable, lookup } from "../labels.js";
import { trimInvisible, unitIn } from "../value.js";

/** Cells of a line, and the figures within them. */
const cellsOf = (text: string): string[] =>
  text.split(/[|\t]/).flatMap((piece) => {
    const cell = trimInvisible(piece);
    const words = cell.split(/\s+/);
    const figures = words.length > 1 ? words.filter((word) => /^[\d.]+$/.test(word)) : [];
    return cell === "" ? [] : [cell, ...figures];
  });

/**
 * More than one block of a table, or a column of units, and none of the cells that the form repeats stands twice: the
 * heads of every block, the units of the rows.
 */
export function isDeduplicated(lines: readonly StreamLine[]): boolean {
  const seen = new Set<string>();
  let headings = 0;
  let units = 0;
  let labels = 0;
  for (const { text } of lines) {
    if (text.length > 120) continue;
    for (const cell of cellsOf(text)) {
      const hits = lookup(cell);
      const table = hits.some(isOfTable);
      if (unitIn(cell)) units++;
      else if (!table && !/^[\d.]+$/.test(cell)) continue;
      if (seen.has(cell)) return false;
      seen.add(cell);
      if (table) labels++;
      if (hits.some((hit) => hit.kind === "block")) headings++;
    }
  }
  return (headings > 1 || units > 1) && labels >= 8;
}
