/** Items of power and of fees, which the form of 2019 asks for: 上一年项目数量86项，本年减少4项; 由上年的120项减至115项. */
import type { CountClaim, Figure } from "./claim.js";
import { kindOf, senseOf } from "./features.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";

const rows = new Set(["licensing", "otherServices", "penalties", "coercion", "fees"]);
const measured = new Set(["项", "个", "种"]);
const signs: { readonly [sense: string]: 1 | -1 } = { up: 1, down: -1 };

const changeOf = (item: Item): string | undefined =>
  item.before.map((t) => (kindOf(t) === "change" ? senseOf(t) : "")).find(Boolean);
const times = ({ figure }: Item, sign: 1 | -1): Figure =>
  sign === 1 ? figure : { ...figure, min: -figure.max, max: -figure.min };

/** 行政许可事项 counts no decisions and is of no row elsewhere; here it names one. */
const named: { readonly [word: string]: string } = { 行政许可事项: "licensing", 许可事项: "licensing" };

/** The row that the figure is of: named with it, or by the last words that named one. */
function rowOf(items: readonly Item[], at: number): string | undefined {
  const last = items
    .slice(0, at + 1)
    .map(({ features }) => [...features.heads, ...features.others.map((word) => named[word] ?? word)])
    .findLast((words) => words.length > 0);
  return last?.length === 1 && rows.has(last[0] ?? "") ? last[0] : undefined;
}

export function powerItemsOf({ items }: ReadSentence, context: SentenceContext): CountClaim[] {
  return items.flatMap((item, i): CountClaim[] => {
    const row = rowOf(items, i);
    if (row === undefined || !measured.has(item.figure.unit ?? "")) return [];
    const make = (column: string, quantity: Figure): CountClaim[] => {
      const readings = context.cells.proactive(row, [column]);
      const span = context.span(item.start, item.end);
      const claim = { kind: "count", topic: "proactiveDisclosure", certainty: "likely" } as const;
      return readings.length === 0 ? [] : [{ ...claim, quantity, readings, span }];
    };
    const change = changeOf(item);
    const before = items[i - 1];
    const sign = signs[change ?? ""];
    if (sign !== undefined) return make("change", times(item, sign));
    if (change === "to" && before?.scope === "previous" && before.figure.unit === item.figure.unit) {
      const by = (min: number, max: number): Figure => ({ ...item.figure, min, max });
      return make("change", by(item.figure.min - before.figure.max, item.figure.max - before.figure.min));
    }
    return change === undefined && item.scope === "previous" ? make("previousItems", item.figure) : [];
  });
}
