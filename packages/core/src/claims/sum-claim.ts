/** What tells figures of a sum from those beside it. */
import type { Figure, SumClaim } from "./claim.js";
import { isChange, textOf } from "./features.js";
import { added } from "./figures.js";
import { takenAway } from "./power-items.js";
import type { Item, SentenceContext } from "./sentence.js";

export const has = (item: Item, mark: string) => item.features.marks.includes(mark);
export const comparable = (a: Item, b: Item) =>
  a.kind !== "percent" && b.kind !== "percent" && a.figure.unit === b.figure.unit;
export const changed = (item: Item) =>
  has(item, "compare") ||
  has(item, "exclude") ||
  item.features.tokens.some(isChange) ||
  (item.before.length > 0 && takenAway.test(textOf(item.before.slice(-2))));

export const figuresOf = (items: readonly Item[]): Figure[] => items.map(({ figure }) => figure);
export const least = (items: readonly Item[]): number => added(figuresOf(items)).min;

export function claim(total: Item, parts: readonly Item[], complete: boolean, context: SentenceContext): SumClaim {
  const start = Math.min(total.start, ...parts.map((p) => p.start));
  const end = Math.max(total.end, ...parts.map((p) => p.end));
  return {
    kind: "sum",
    total: total.figure,
    parts: figuresOf(parts),
    complete,
    certainty: complete ? "likely" : "unsure",
    span: context.span(start, end),
  };
}

export const agrees = (total: Figure, parts: readonly Figure[]): boolean => {
  const min = parts.reduce((sum, f) => sum + f.min, 0);
  const max = parts.reduce((sum, f) => sum + f.max, 0);
  return max >= total.min - 1e-9 && min <= total.max + 1e-9;
};
