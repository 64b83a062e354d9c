/** A table of which all lines were run into one: `规章 0 0 0 行政规范性文件 1 2 3` → labels, figures, and what is neither. */
import { isOfTable, lookup } from "../labels.js";
import { unitIn } from "../value.js";
import { isCell } from "./cell-text.js";

/** Longest line that is looked through, and words that a label may have. */
const longestLine = 60_000;
const mostWords = 8;
/** Labels with a figure behind them that make a line a table: some where there is little else, more in a whole report. */
const few = 4;
const many = 10;

const isLabel = (text: string): boolean => text.length <= 120 && lookup(text).some(isOfTable);

/** The most words from `at` on that are a label together. */
function labelAt(words: readonly string[], at: number): number {
  const next = words[at + 1] ?? "";
  if (isLabel(words[at] ?? "") && (isCell(next) || isLabel(next))) return 1;
  let most = 1;
  while (most < mostWords && at + most < words.length && !isCell(words[at + most] ?? "")) most++;
  for (let n = most; n > 0; n--) {
    if (isLabel(words.slice(at, at + n).join(" "))) return n;
  }
  return 0;
}

/** `undefined`: the line is no table. */
export function wordwise(text: string): string[] | undefined {
  if (text.length > longestLine) return undefined;
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length < 12 || words.filter(isCell).length < few) return undefined;
  const out: string[] = [];
  let other: string[] = [];
  let strange = 0;
  let pairs = 0;
  const flush = (): void => {
    if (other.length > 0) out.push(other.join(" "));
    other = [];
  };
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string;
    const n = isCell(word) ? 0 : labelAt(words, i);
    if (n === 0 && !isCell(word)) {
      other.push(word);
      strange += word.length;
      i++;
      continue;
    }
    flush();
    out.push(words.slice(i, i + Math.max(1, n)).join(" "));
    i += Math.max(1, n);
    const unit = unitIn(words[i] ?? "") === undefined ? 0 : 1;
    if (n > 0 && isCell(words[i + unit] ?? "")) pairs++;
  }
  flush();
  return pairs >= many || (pairs >= few && strange * 5 <= text.length) ? out : undefined;
}
