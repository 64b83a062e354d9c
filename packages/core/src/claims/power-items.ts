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

const namesAny = ({ features }: Item): boolean => features.heads.length + features.others.length > 0;

/** The row that the figure is of: named with it, or by the last words that named one. */
function rowOf(items: readonly Item[], at: number): string | undefined {
  let i = at;
  while (i > 0 && !namesAny(items[i] as Item)) i--;
  const { heads, others } = (items[i] as Item).features;
  if (heads.length + others.length !== 1) return undefined;
  const row = heads[0] ?? named[others[0] ?? ""] ?? others[0] ?? "";
  return rows.has(row) ? row : undefined;
}

export function powerItemsOf({ items }: ReadSentence, context: SentenceContext): CountClaim[] {
  return items.flatMap((item, i): CountClaim[] => {
    const row = measured.has(item.figure.unit ?? "") ? rowOf(items, i) : undefined;
    if (row === undefined) return [];
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
