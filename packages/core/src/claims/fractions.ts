/** Parts of a whole that words tell: 三分之二, 半数, 过半, 九成五, 三倍. */
import { after, type Bound, boundBehind, rangeOf } from "./bounds.js";
import { codeSetOf, inSet, unitAt } from "./code-set.js";
import { numeralAt } from "./numerals.js";
import { figure, type Scanned } from "./scanned.js";
import { trieOf, wordAt } from "./trie.js";

const halves = trieOf(["半数", "一半"].map((word) => [word, ""]));

/** How far from the fraction a share may be that is told by it: a quarter is no fifth. */
const ofNext = 16;
const farthest = 5;

/** 三分之二, 半数, 一半: per cent that words tell; they are never exact. */
function fractionAt(text: string, i: number): { percent: number; slack?: number; end: number } | undefined {
  const half = wordAt(halves, text, i);
  if (half !== undefined) return { percent: 50, end: i + half.length };
  const of = text.startsWith("分之", i + 1) ? i + 1 : i + 2;
  if (!text.startsWith("分之", of) || text.charAt(i) === "百") return undefined;
  const whole = numeralAt(text, i);
  const part = numeralAt(text, of + 2);
  if (!whole || !part || whole.end !== of || !(part.value < whole.value)) return undefined;
  return { percent: (100 * part.value) / whole.value, slack: ofNext / whole.value, end: part.end };
}

const halfway = codeSetOf("过半一");

export function fraction(text: string, start: number, from: number, prefix: Bound | undefined): Scanned | undefined {
  if (!inSet(unitAt(text, from), halfway) && text.charAt(from + 1) !== "分" && text.charAt(from + 2) !== "分")
    return undefined;
  const most = text.startsWith("过半", from);
  const i = most && text.charAt(from + 2) === "数" ? from + 1 : from;
  const found: ReturnType<typeof fractionAt> =
    most && i === from ? { percent: 50, end: from + 2 } : fractionAt(text, i);
  if (!found) return undefined;
  if (most) prefix ??= "above";
  const late = boundBehind(text, found.end);
  const bound = prefix ?? (late === undefined ? undefined : after[late]);
  const end = found.end + (late?.length ?? 0);
  const { percent, slack = farthest } = found;
  const about = Math.min(slack, farthest);
  const { min, max } = bound
    ? rangeOf({ value: percent, end, step: 1, scaled: false, chinese: true }, bound, false)
    : { min: percent - about, max: percent + about };
  return { type: "percent", end, quantity: figure({ min, max }, "%", text.slice(start, end)) };
}

/** 九成五: per cent to the unit, as exact as such a word is. */
export function tenth(text: string, start: number, end: number, value: number, bound: Bound | undefined): Scanned {
  const numeral = { value, end, step: 1, scaled: false, chinese: true };
  const range = bound === undefined ? { min: value - 1, max: value + 1 } : rangeOf(numeral, bound, false);
  return { type: "percent", end, quantity: figure(range, "%", text.slice(start, end)) };
}

/** 2倍, 一番: per cent; nobody tells them more exactly than to a tenth. */
export function multiple(text: string, start: number, from: number, times: number, bound: Bound | undefined): Scanned {
  const late = boundBehind(text, from);
  const end = from + (late?.length ?? 0);
  const loose = bound ?? (late === undefined ? undefined : after[late]);
  const percent = 100 * times;
  const range: { min: number; max: number } =
    loose === undefined
      ? { min: percent * 0.9, max: percent * 1.1 }
      : rangeOf({ value: percent, end, step: 100, scaled: false, chinese: true }, loose, false);
  return { type: "percent", end, quantity: figure(range, "倍", text.slice(start, end)) };
}
