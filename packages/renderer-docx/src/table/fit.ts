/** The size of type at which a table stands on one page: rows are measured before they are written. */
import { inlineText } from "@nianbao/core";
import { linesIn } from "../measure.js";
import { type Layout, textBlock } from "../options.js";
import type { Grid } from "./grid.js";
import { columnWidths, hasRoom } from "./widths.js";

/** Height of a line of single spacing to its size; Word and WPS set Chinese faces at 1.3. */
const LINE = 1.3;
/** Across there are no lines to spare: a table must still fit when its face is not there and another is taller. */
const LINE_ACROSS = 1.45;

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

export const cellMargin = (size: number): number => Math.round(size * 20 * 0.4);

/** A text to be set, with the room it has: what the height of a table depends on. */
interface Box {
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
}
const boxesOf = (grid: Grid): Box[] =>
  grid.rows.flatMap((places, row) =>
    places.flatMap(({ cell, column, colSpan, rowSpan, continued }) =>
      cell && !continued ? [{ row, column, colSpan, rowSpan, text: inlineText(cell.children) }] : [],
    ),
  );

/** Height each text needs in columns of these widths, points. */
function needs(boxes: readonly Box[], widths: readonly number[], size: number, margin: number, line: number): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return boxes.map(({ column, colSpan, text }) => {
    const width = ((edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * margin) / 20;
    return linesIn(text, width / size) * size * line + 1;
  });
}

/** Height of the whole, points. Cells over several rows push their last row down. */
function heightOf(grid: Grid, boxes: readonly Box[], needed: readonly number[], rowHeight: number): number {
  const heights = grid.rows.map(() => rowHeight);
  boxes.forEach(({ row, rowSpan }, i) => {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, needed[i] ?? 0);
  });
  const above = [0];
  for (const height of heights) above.push((above.at(-1) ?? 0) + height);
  let extra = 0;
  boxes.forEach(({ row, rowSpan }, i) => {
    if (rowSpan > 1) extra += Math.max(0, (needed[i] ?? 0) - ((above[row + rowSpan] ?? 0) - (above[row] ?? 0)));
  });
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
  const boxes = boxesOf(grid);
  const line = landscape ? LINE_ACROSS : LINE;
  // From the first size at which no word of a head is torn; where every size tears some, the last.
  const from = sizes.findIndex((size) => hasRoom(grid, size, (2 * cellMargin(size)) / 20, block.width));
  const tried = relative === undefined ? sizes.slice(from) : sizes;
  let last: Fit | undefined;
  for (const size of tried) {
    const margin = cellMargin(size);
    const widths = columnWidths(grid, relative, size, (2 * margin) / 20, block.width);
    const room = block.height - reserved;
    const low = Math.min(layout.table.rowHeight, size * line + 1);
    const needed = needs(boxes, widths, size, margin, line);
    const fits = heightOf(grid, boxes, needed, low) <= room;
    const height = fits ? airy(low, layout.table.rowHeight, (h) => heightOf(grid, boxes, needed, h) <= room) : low;
    last = { size, margin, widths, rowHeight: height, fits };
    if (fits) return last;
  }
  const [first] = tried;
  if (!last || last.fits) return last as Fit;
  // A table longer than any page is set in the first size and runs on under its repeated head.
  const margin = cellMargin(first ?? last.size);
  const size = first ?? last.size;
  return { ...last, size, margin, widths: columnWidths(grid, relative, size, (2 * margin) / 20, block.width) };
}
