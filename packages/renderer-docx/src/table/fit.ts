/** The size of type at which a table stands on one page: rows are measured before they are written. */
import { inlineText } from "@nianbao/core";
import { linesIn } from "../measure.js";
import { type Layout, textBlock } from "../options.js";
import type { Grid } from "./grid.js";
import { columnWidths } from "./widths.js";

/** Height of a line of single spacing to its size; Word and WPS set Chinese faces at 1.3. */
const LINE = 1.3;

export interface Fit {
  /** Points. */
  readonly size: number;
  /** Left and right of a cell's text, twips each. */
  readonly margin: number;
  /** Twips per column. */
  readonly widths: readonly number[];
  /** Least height of each row, points. */
  readonly rowHeight: number;
  readonly fits: boolean;
}

export const cellMargin = (size: number): number => Math.round(size * 20 * 0.3);

/** Height of the whole, points. Cells over several rows push their last row down. */
function heightOf(grid: Grid, widths: readonly number[], size: number, margin: number, rowHeight: number): number {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  const heights = grid.rows.map(() => rowHeight);
  const tall: { from: number; to: number; height: number }[] = [];
  grid.rows.forEach((row, y) => {
    for (const { cell, column, colSpan, rowSpan, continued } of row) {
      if (!cell || continued) continue;
      const width = ((edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * margin) / 20;
      const height = linesIn(inlineText(cell.children), width / size) * size * LINE + 1;
      if (rowSpan === 1) heights[y] = Math.max(heights[y] ?? 0, height);
      else tall.push({ from: y, to: y + rowSpan - 1, height });
    }
  });
  const above = [0];
  for (const height of heights) above.push((above.at(-1) ?? 0) + height);
  let extra = 0;
  for (const { from, to, height } of tall) extra += Math.max(0, height - ((above[to + 1] ?? 0) - (above[from] ?? 0)));
  return (above.at(-1) ?? 0) + extra;
}

/** Rows get air as long as the page has it: the greatest height up to `most` that still fits. */
function airy(least: number, most: number, fits: (height: number) => boolean): number {
  if (most <= least || fits(most)) return Math.max(least, most);
  let [low, high] = [least, most];
  for (let i = 0; i < 6; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * @param reserved points of the page that stand above the table, its heading
 */
export function fitTable(
  layout: Layout,
  grid: Grid,
  relative: readonly number[] | undefined,
  landscape: boolean,
  reserved: number,
): Fit {
  const block = textBlock(layout, landscape);
  const sizes = layout.table.sizes.length > 0 ? layout.table.sizes : [10.5];
  let last: Fit | undefined;
  for (const size of sizes) {
    const margin = cellMargin(size);
    const widths = columnWidths(grid, relative, size, (2 * margin) / 20, block.width);
    const room = block.height - reserved;
    const low = Math.min(layout.table.rowHeight, size * LINE + 1);
    const fits = heightOf(grid, widths, size, margin, low) <= room;
    const height = fits
      ? airy(low, layout.table.rowHeight, (h) => heightOf(grid, widths, size, margin, h) <= room)
      : low;
    last = { size, margin, widths, rowHeight: height, fits };
    if (fits) return last;
  }
  const [first] = sizes;
  if (!last || last.fits) return last as Fit;
  // A table longer than any page is set in the first size and runs on under its repeated head.
  const margin = cellMargin(first ?? last.size);
  const size = first ?? last.size;
  return { ...last, size, margin, widths: columnWidths(grid, relative, size, (2 * margin) / 20, block.width) };
}
