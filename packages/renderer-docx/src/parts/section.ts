/** `w:sectPr`: page, margins, grid, page numbers of a run of pages. */
import { type Layout, linePitch, textBlock } from "../options.js";
import { twipsOfMm } from "../units.js";

/** Ids of the relationships to the footers. */
export interface Footers {
  readonly odd: string;
  readonly even: string;
}

function grid(layout: Layout, landscape: boolean): string {
  const pitch = linePitch(layout);
  if (!layout.grid || landscape) return `<w:docGrid w:type="lines" w:linePitch="${pitch}"/>`;
  // Characters are pitched by what each one is narrower (or wider) than the face, in 4096ths of a point.
  const space = Math.round((textBlock(layout).width / layout.grid.characters - layout.body.size) * 4096);
  return `<w:docGrid w:type="linesAndChars" w:linePitch="${pitch}" w:charSpace="${space}"/>`;
}

export function section(layout: Layout, footers: Footers | undefined, landscape = false): string {
  const { page } = layout;
  const width = twipsOfMm(page.width);
  const height = twipsOfMm(page.height);
  // Turned by a quarter, the head of the table lies at the binding edge.
  const [top, right, bottom, left] = landscape
    ? [page.left, page.top, page.right, page.bottom]
    : [page.top, page.right, page.bottom, page.left];
  const size = landscape
    ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${width}" w:h="${height}"/>`;
  const references = footers
    ? `<w:footerReference w:type="even" r:id="${footers.even}"/><w:footerReference w:type="default" r:id="${footers.odd}"/>`
    : "";
  const low = Math.min(page.footer, bottom - 5);
  return `<w:sectPr>${references}<w:type w:val="nextPage"/>${size}<w:pgMar w:top="${twipsOfMm(top)}" w:right="${twipsOfMm(right)}" w:bottom="${twipsOfMm(bottom)}" w:left="${twipsOfMm(left)}" w:header="${twipsOfMm(15)}" w:footer="${twipsOfMm(Math.max(0, low))}" w:gutter="0"/><w:cols w:space="425"/>${grid(layout, landscape)}</w:sectPr>`;
}
