/** Widths of the grid columns, worked out here because WPS takes them from `gridCol` as they stand. */
import { inlineText } from "@nianbao/core";
import { emWidth, longestPiece } from "../measure.js";
import type { Grid } from "./grid.js";

interface Wish {
  /** Points below which words are torn, with nothing to spare. */
  bare: number;
  /** Points below which no line break helps. */
  least: number;
  /** Points at which nothing is broken. */
  wanted: number;
}

/** Em that a column of short figures, and one of group labels, is given before the rest is shared out. */
const NARROW = 2.3;
const GROUP = 4;
/** Columns of a table that has no room to spare. */
const MANY = 6;

/** Lines of a group's label are of one length: 三、本 / 年度办 / 理结果, as on the form. */
const inGroup = (width: number): number => (width === 0 ? 0 : Math.ceil(width / Math.ceil(width / GROUP)) + 0.2);

function wishes(grid: Grid, size: number, padding: number): Wish[] {
  const out = Array.from(
    { length: grid.columns },
    (): Wish => ({ bare: size + padding, least: size + padding, wanted: NARROW * size + padding }),
  );
  for (const row of grid.rows) {
    for (const { cell, column, colSpan, continued } of row) {
      const wish = out[column];
      if (!cell || continued || colSpan > 1 || !wish) continue;
      const text = inlineText(cell.children);
      const widest = Math.max(0, ...text.split("\n").map(emWidth));
      // Heads are made of words of two characters, which are not torn: 其他/结果.
      const words = cell.header === "column" && widest >= 2;
      const piece = Math.max(longestPiece(text), words ? 2.15 : 0);
      wish.bare = Math.max(wish.bare, Math.max(longestPiece(text), words ? 2 : 0) * size + padding);
      wish.least = Math.max(wish.least, piece * size + padding);
      // Heads and labels of groups break into several short lines; labels of lines and figures rather not.
      // A head of three characters stands in one line where there is room for it: 统计数.
      const broken = cell.header === "row" || !cell.header ? 60 : grid.columns < MANY && widest <= 3 ? 3.1 : NARROW;
      const width = cell.header === "rowgroup" ? inGroup(widest) : Math.min(broken, widest);
      wish.wanted = Math.max(wish.wanted, wish.least, width * size + padding);
    }
  }
  return out;
}

/** Raises the narrowest or lowers the widest until the sum is `total`: columns come as near to equal as texts allow. */
function level(wishes: readonly Wish[], total: number): number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
  const wanted = wishes.map((wish) => wish.wanted);
  const up = sum(wanted) <= total;
  const at = (mark: number): number[] =>
    wishes.map((wish) => (up ? Math.max(wish.wanted, mark) : Math.max(wish.least, Math.min(wish.wanted, mark))));
  let low = 0;
  let high = Math.max(total, ...wanted);
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > total) high = middle;
    else low = middle;
  }
  const widths = at(low);
  const scale = total / sum(widths); // only where even the least widths are too much
  return widths.map((width) => width * scale);
}

/** Whole twips that add up to the whole. */
function round(widths: readonly number[]): number[] {
  let exact = 0;
  let given = 0;
  return widths.map((width) => {
    exact += width * 20;
    const next = Math.max(1, Math.round(exact) - given);
    given += next;
    return next;
  });
}

/** Whether the columns have room beside one another with no word of a head torn. */
export const hasRoom = (grid: Grid, size: number, padding: number, total: number): boolean =>
  wishes(grid, size, padding).reduce((sum, wish) => sum + wish.bare, 0) <= total;

/** @returns twips per column, adding up to `total` points */
export function columnWidths(
  grid: Grid,
  relative: readonly number[] | undefined,
  size: number,
  padding: number,
  total: number,
): number[] {
  const usable = relative?.length === grid.columns && relative.every((width) => Number.isFinite(width) && width > 0);
  if (usable) {
    const all = relative.reduce((a, b) => a + b, 0);
    return round(relative.map((width) => (width / all) * total));
  }
  return round(level(wishes(grid, size, padding), total));
}
