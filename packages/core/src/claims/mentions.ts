/** Figures of what no table counts: 组织业务培训3次. */
import type { MentionClaim } from "./claim.js";
import { kindOf, senseOf } from "./features.js";
import type { ReadSentence, SentenceContext } from "./sentence.js";

/** Enough words to tell one thing from another. */
const enough = 6;

export function mentionsOf(read: ReadSentence, context: SentenceContext): MentionClaim[] {
  return read.items.flatMap((item): MentionClaim[] => {
    if (item.kind !== "quantity" || item.placed.length > 0 || item.scope !== "year" || item.depth > 0) return [];
    if (item.before.some((t) => ["among", "rest", "compare"].includes(senseOf(t)) || kindOf(t) === "change")) return [];
    const span = context.span(item.start, item.end);
    const words = item.before.map((t) => (t.type === "gap" ? t.text : t.type === "word" ? t.word : "")).join("");
    const key = words.slice(-enough);
    if (key.length < enough) return [];
    return [
      { kind: "mention", key: `${key}|${item.figure.unit ?? ""}`, quantity: item.figure, certainty: "unsure", span },
    ];
  });
}
