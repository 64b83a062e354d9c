/** Whether a source writes empty cells where they belong, told from the whole of it. */
import type { StreamLine } from "../found.js";
import { isCell } from "./cell-text.js";

const longestLine = 2000;

/** `| | 3 |` in a line, or a bar alone in its line between cells that end with one: an empty cell before a figure. */
export function keepsBlanks(lines: readonly StreamLine[]): boolean {
  let alone = 0;
  let ended = false;
  for (const { text } of lines) {
    if (!text.includes("|") || text.length > longestLine) {
      alone = 0;
      ended = false;
      continue;
    }
    const cells = text.split("|").map((cell) => cell.trim());
    const end = cells.pop() === "";
    if (cells.length === 1 && cells[0] === "") {
      if (ended) alone++;
      continue;
    }
    const figure = cells.findLastIndex(isCell);
    if (cells.some((cell, i) => i > 0 && i < figure && cell === "")) return true;
    if (alone > 0 && cells.length === 1 && figure === 0) return true;
    alone = 0;
    ended = end;
  }
  return false;
}
