/** What makes a number approximate: 约, 超过, 不足 before it; 余, 左右, 以上 behind it. */
import { type Numeral, stepOf } from "./numerals.js";
import { trieOf, wordAt } from "./trie.js";

export const before: { readonly [word: string]: Bound } = {
  大约: "about",
  约: "about",
  近: "nearly",
  将近: "nearly",
  接近: "nearly",
  超过: "above",
  超: "above",
  逾: "above",
  多于: "above",
  突破: "above",
  首次超过: "above",
  首次突破: "above",
  已超过: "above",
  已突破: "above",
  不足: "below",
  不到: "below",
  少于: "below",
  低于: "below",
  不少于: "atLeast",
  至少: "atLeast",
  不低于: "atLeast",
  不超过: "atMost",
  未超过: "atMost",
  未超: "atMost",
  未突破: "atMost",
  未达: "below",
  未达到: "below",
  至多: "atMost",
  最多: "atMost",
  高于: "above",
  大于: "above",
};
export const after: { readonly [word: string]: Bound } = {
  余: "over",
  多: "over",
  左右: "about",
  上下: "about",
  以上: "atLeast",
  以下: "atMost",
  以内: "atMost",
  之内: "atMost",
};
export type Bound = "about" | "nearly" | "above" | "below" | "over" | "atLeast" | "atMost";

const about = (value: number) => Math.max(1, value * 0.15);

export function rangeOf(n: Numeral, bound: Bound | undefined, whole: boolean): { min: number; max: number } {
  const { value } = n;
  if (n.upTo !== undefined) return { min: value, max: n.upTo };
  const next = whole ? 1 : n.step / 10;
  switch (bound) {
    case "about":
      return { min: value - about(value), max: value + about(value) };
    case "nearly":
      return { min: value - about(value), max: value };
    case "above":
      return { min: value + next, max: Number.POSITIVE_INFINITY };
    case "below":
      return { min: 0, max: value - next };
    case "atLeast":
      return { min: value, max: Number.POSITIVE_INFINITY };
    case "atMost":
      return { min: 0, max: value };
    case "over": {
      const step = n.scaled ? n.step : n.chinese || stepOf(value) > 1 ? stepOf(value) : 10;
      return { min: value, max: value + step - next };
    }
    default:
      if (n.scaled && n.step > 1) return { min: value - n.step / 2, max: value + n.step / 2 };
      return { min: value, max: value };
  }
}

const words = (list: { readonly [word: string]: Bound }) => trieOf(Object.keys(list).map((word) => [word, ""]));
const prefixes = words(before);
const suffixes = words(after);
export const boundBefore = (text: string, at: number): string | undefined => wordAt(prefixes, text, at);
export const boundBehind = (text: string, at: number): string | undefined => wordAt(suffixes, text, at);
