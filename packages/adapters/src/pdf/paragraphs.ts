/** Lines → paragraphs: a line that fills the measure goes on in the next; lines of a table stay lines. */
import type { PdfPage } from "./furniture.js";
import type { PdfLine } from "./lines.js";

interface Measure {
  readonly left: number;
  readonly right: number;
}

/** The block of running text: where long lines begin and end. */
function measureOf(pages: readonly PdfPage[]): Measure | undefined {
  const long = pages.flatMap((page) => page.lines.filter((line) => !line.gaps && line.text.length >= 15));
  if (long.length === 0) return undefined;
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.75)] ?? 0;
  const full = long.filter((line) => line.right >= right - 1.5 * line.size).map((line) => line.left);
  return { left: Math.min(...full.slice(0, 10_000)), right };
}

/** Where a paragraph ends is seen, not told: a full line, then one that is not set in. */
function goesOn(line: PdfLine, next: PdfLine, measure: Measure): boolean {
  const { left, right } = measure;
  return (
    !line.gaps &&
    !next.gaps &&
    line.right >= right - 1.5 * line.size &&
    line.right - line.left >= 0.6 * (right - left) &&
    Math.abs(next.left - left) <= 0.8 * next.size &&
    Math.abs(next.size - line.size) < 1.5
  );
}

const joined = (text: string, next: string): string =>
  /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next;

export interface PdfParagraph {
  readonly text: string;
  /** Page on which it begins, from 1. */
  readonly page: number;
}

export function paragraphsOf(pages: readonly PdfPage[]): PdfParagraph[] {
  const measure = measureOf(pages);
  const out: { text: string; readonly page: number }[] = [];
  let last: PdfLine | undefined;
  for (const { number, lines } of pages) {
    for (const line of lines) {
      const open = last && measure && goesOn(last, line, measure) ? out.at(-1) : undefined;
      if (open) open.text = joined(open.text, line.text);
      else out.push({ text: line.text, page: number });
      last = line;
    }
  }
  return out;
}
