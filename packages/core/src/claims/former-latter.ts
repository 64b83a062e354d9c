/** Two that the clause before names, by 前者 and 后者. */
import type { CountClaim } from "./claim.js";
import { countOf } from "./count-claim.js";
import { featuresOf, textOf } from "./features.js";
import type { Domain } from "./frame.js";
import { place } from "./place.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";

const begins = (item: Item | undefined, word: string): boolean =>
  item?.kind === "quantity" && textOf(item.before).startsWith(word);

const domains: { readonly [kind: string]: Domain } = { row: "applications", col: "applications", head: "disputes" };

/** 数量居前的是行政查询事项和过程性信息，前者12件、后者8件 */
export function formerAndLatter(
  { items, clauses }: ReadSentence,
  { frame, cells, span }: SentenceContext,
): CountClaim[] {
  return items.flatMap((item, at): CountClaim[] => {
    const told = [item, items[at + 1]];
    if (item.scope !== "year" || !begins(item, "前者") || !begins(told[1], "后者")) return [];
    const named = clauses[item.clause - 1]?.tokens.filter(({ kind }) => domains[kind]) ?? [];
    if (named.length !== 2 || named[0]?.kind !== named[1]?.kind) return [];
    return named.flatMap((token, i) => {
      const { figure, start, end } = told[i] as Item;
      const placed = place(featuresOf([token]), figure, { ...frame, domain: domains[token.kind], topic: true }, cells);
      return placed.map((p) => countOf(p, figure, span(start, end)));
    });
  });
}
