/** Text in terminal columns: a Chinese character takes two. */
import stringWidth from "string-width";

export { stringWidth as widthOf };

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** The first part that is no wider than `width`, and the rest. */
export function cut(text: string, width: number): readonly [string, string] {
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += stringWidth(segment);
    if (used > width) return [text.slice(0, index), text.slice(index)];
  }
  return [text, ""];
}

/** No wider than `width`; what is cut off is marked. */
export function truncate(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${cut(text, Math.max(0, width - 1))[0]}…`;
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));
export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - stringWidth(text))) + text;

/** Marks that do not begin a line. */
const closing = /^[，。、；：？！）》”’…]+/;

/** Lines no wider than `width`, broken between characters, but not within a word or a number. */
export function wrap(text: string, width: number): string[] {
  if (width < 10) return [text];
  const lines: string[] = [];
  let rest = text;
  while (stringWidth(rest) > width) {
    let [line, after] = cut(rest, width);
    const hanging = closing.exec(after)?.[0];
    if (hanging !== undefined && hanging.length <= 2) {
      line += hanging;
      after = after.slice(hanging.length);
    } else if (/[A-Za-z0-9]$/.test(line) && /^[A-Za-z0-9]/.test(after)) {
      const word = line.search(/[A-Za-z0-9]+$/);
      if (word > line.length / 2) [line, after] = [line.slice(0, word), line.slice(word) + after];
    }
    lines.push(line.trimEnd());
    rest = after.trimStart();
  }
  return rest === "" && lines.length > 0 ? lines : [...lines, rest];
}
