/** Two that the clause before names, by 前者 and 后者. */
import type { CountClaim } from "./claim.js";
import { countOf } from "./count-claim.js";
import { featuresOf, isDispute, textOf } from "./features.js";
import type { Domain } from "./frame.js";
import { place } from "./place.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const begins = (item: Item | undefined, word: string): boolean =>
  item?.kind === "quantity" && textOf(item.before).startsWith(word);

const domains: { readonly [kind: string]: Domain } = { row: "applications", col: "applications", head: "disputes" };

/** What the words name, each once, where all are of one kind. */
function namedIn(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.filter((t, i) => domains[t.kind] && tokens.findIndex((one) => one.value === t.value) === i);
  const alike = named.every((t) => t.kind === named[0]?.kind && (t.kind !== "head" || isDispute(t.value)));
  return alike ? named : [];
}

/** 数量居前的是行政查询事项和过程性信息，前者12件、后者8件 */
export function formerAndLatter({ items, clauses }: ReadSentence, context: SentenceContext): CountClaim[] {
  return items.flatMap((item, at): CountClaim[] => {
    const next = items[at + 1];
    if (!next || item.scope !== "year" || !begins(item, "前者") || !begins(next, "后者")) return [];
    const named = namedIn(clauses[item.clause - 1]?.tokens ?? []);
    if (named.length !== 2) return [];
    const span = context.span(item.start, next.end);
    return named.flatMap((token, i) => {
      const { figure } = i === 0 ? item : next;
      const frame = { ...context.frame, domain: domains[token.kind], topic: true };
      return place(featuresOf([token]), figure, frame, context.cells).map((p) => countOf(p, figure, span));
    });
  });
}
