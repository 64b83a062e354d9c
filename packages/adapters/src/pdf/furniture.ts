/** Page numbers and running heads: they stand in the margins of pages and are no part of the text. */
import type { PdfLine } from "./lines.js";

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

const inMargin = (page: PdfPage, line: PdfLine): boolean =>
  line.bottom < page.height * 0.1 || line.bottom > page.height * 0.92;

/** `— 3 —`, `第3页`, `3/12`, `第 3 页 共 12 页`; `bare` is a number with nothing around it. */
function pageNumber(text: string): { readonly value: number; readonly bare: boolean } | undefined {
  if (text.length > 24) return undefined;
  const plain = text.replace(/\s/g, "");
  const match = /^([-—–－―·]{0,3}第?)(\d{1,4})(页?(?:[/／]?共?\d{1,4}页?)?[-—–－―·]{0,3})$/.exec(plain);
  return match ? { value: Number(match[2]), bare: match[1] === "" && match[3] === "" } : undefined;
}

/** Numbers alone are page numbers where they count the pages; elsewhere they are figures of a table. */
function countsPages(pages: readonly PdfPage[]): (page: PdfPage, value: number) => boolean {
  const shifts = new Map<number, Set<number>>();
  for (const page of pages) {
    for (const line of page.lines) {
      const found = inMargin(page, line) ? pageNumber(line.text) : undefined;
      if (!found) continue;
      const shift = found.value - page.number;
      shifts.set(shift, (shifts.get(shift) ?? new Set()).add(page.number));
    }
  }
  return (page, value) => (shifts.get(value - page.number)?.size ?? 0) >= Math.max(2, pages.length / 2);
}

function repeatedHeads(pages: readonly PdfPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const seen = new Set(page.lines.filter((line) => inMargin(page, line)).map((line) => line.text));
    for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(3, pages.length * 0.6);
  // A figure repeats by chance, words do not.
  return new Set([...counts].filter(([text, n]) => n >= enough && /\p{L}{2}/u.test(text)).map(([text]) => text));
}

export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const counts = countsPages(pages);
  const heads = repeatedHeads(pages);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!inMargin(page, line)) return true;
      if (heads.has(line.text)) return false;
      const found = pageNumber(line.text);
      return !found || (found.bare && !counts(page, found.value));
    }),
  }));
}
