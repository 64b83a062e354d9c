/** Figures of what no table counts: 组织业务培训3次. */
import type { MentionClaim } from "./claim.js";
import { isChange } from "./features.js";
import type { ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

/** Enough words to tell one thing from another. */
const enough = 6;

function lastWords(tokens: readonly Token[]): string {
  let words = "";
  for (let i = tokens.length - 1; i >= 0 && words.length < enough; i--) {
    const t = tokens[i] as Token;
    words = (t.type === "gap" ? t.text : t.word) + words;
  }
  return words.slice(-enough);
}

const isRelative = (t: Token): boolean =>
  t.value === "among" || t.value === "rest" || t.value === "compare" || isChange(t);

export function mentionsOf(read: ReadSentence, context: SentenceContext): MentionClaim[] {
  const mentions: MentionClaim[] = [];
  for (const item of read.items) {
    if (item.kind !== "quantity" || item.placed.length > 0 || item.scope !== "year" || item.depth > 0) continue;
    if (item.before.some(isRelative)) continue;
    const words = lastWords(item.before);
    if (words.length < enough) continue;
    const key = `${words}|${item.figure.unit ?? ""}`;
    const span = context.span(item.start, item.end);
    mentions.push({ kind: "mention", key, quantity: item.figure, certainty: "unsure", span });
  }
  return mentions;
}
