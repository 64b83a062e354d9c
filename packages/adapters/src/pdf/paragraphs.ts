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

export function paragraphsOf(pages: readonly PdfPage[]): string[] {
  const measure = measureOf(pages);
  const out: string[] = [];
  let last: PdfLine | undefined;
  for (const line of pages.flatMap((page) => page.lines)) {
    if (last && measure && goesOn(last, line, measure)) out.push(joined(out.pop() ?? "", line.text));
    else out.push(line.text);
    last = line;
  }
  return out;
}
