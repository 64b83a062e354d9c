/** Pieces of text with their places → the lines of a page, in the order the page draws them. */
import type { TextItem } from "./library.js";

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance of the base line from the foot of the page. */
  readonly bottom: number;
  readonly size: number;
  /** It holds a gap as between the cells of a row. */
  readonly gaps: boolean;
}

interface Open {
  text: string;
  left: number;
  right: number;
  bottom: number;
  size: number;
  gaps: boolean;
}

/** A gap of a whole character parts cells; Chinese text that is justified has gaps of less than half of one. */
const CELL_GAP = 0.9;
const WORD_GAP = 0.2;
const isLatin = (char: string): boolean => /[A-Za-z0-9.,;:%)(]/.test(char);

export const isTextItem = (item: TextItem | object): item is TextItem => "str" in item && "transform" in item;

function glue(open: Open, item: TextItem, gap: number): string {
  if (gap >= CELL_GAP * open.size) return "  ";
  const words = isLatin(open.text[open.text.length - 1] ?? "") && isLatin(item.str.trimStart()[0] ?? "");
  return words && gap >= WORD_GAP * open.size ? " " : "";
}

/** Some printers write a character as the radical of the same shape (⾏ for 行): it is read as the character. */
const readable = (text: string): string =>
  text.replace(/[\u2e9f\u2ef3\u2f00-\u2fd5]/g, (radical) => radical.normalize("NFKC"));

export function pageLines(items: readonly (TextItem | object)[]): PdfLine[] {
  const lines: Open[] = [];
  let open: Open | undefined;
  for (const piece of items) {
    if (!isTextItem(piece) || piece.str.trim() === "") continue;
    const item = { ...piece, str: readable(piece.str) };
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || item.height || 1;
    const gap = open ? x - open.right : 0;
    if (open && Math.abs(y - open.bottom) < 0.4 * Math.max(size, open.size) && gap > -0.5 * size) {
      const between = glue(open, item, gap);
      open.gaps ||= between === "  ";
      open.text =
        open.text.trimEnd() +
        (between || (open.text.endsWith(" ") ? " " : "")) +
        (between ? item.str.trimStart() : item.str);
      open.right = Math.max(open.right, x + item.width);
      continue;
    }
    open = { text: item.str.trimStart(), left: x, right: x + item.width, bottom: y, size, gaps: false };
    lines.push(open);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}
