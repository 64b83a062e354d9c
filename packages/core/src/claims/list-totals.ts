/** Totals of lists that say what they count only with their parts: 按渠道划分为网络22件、信函9件，合计31件. */
import { isByChannel } from "./channels.js";
import type { Certainty, CountClaim, Reading, Topic } from "./claim.js";
import { featuresOf, isApplication } from "./features.js";
import { place } from "./place.js";
import type { Item, SentenceContext } from "./sentence.js";
import { bareTotal } from "./sum-totals.js";
import type { Token } from "./tokens.js";

/** The figures right before a total, all in its measure. */
function listBefore(items: readonly Item[], at: number): readonly Item[] {
  const item = items[at] as Item;
  if (!bareTotal(item) || item.placed.length > 0 || item.scope !== "year") return [];
  const from = items.slice(0, at).findLastIndex((p) => p.figure.unit !== item.figure.unit || bareTotal(p)) + 1;
  const run = items.slice(from, at);
  const within = run.some((p) => p.features.marks.includes("among") || p.scope !== "year");
  return run.length < 2 || within ? [] : run;
}

interface Whole {
  readonly topic: Topic;
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
}

/** 行政复议案件维持2件、纠错1件、撤回1件，共4件 */
function wholeOfDisputes(run: readonly Item[], { cells }: SentenceContext): Whole | undefined {
  const placed = run.flatMap((item) => item.placed.slice(0, 1));
  const heads = placed[0]?.heads ?? [];
  const ends = run.every(({ features: f }) => f.outcomes.length + f.steps.length > 0);
  const alike = placed.length > 1 && placed.every((p) => p.domain === "disputes" && p.heads?.join() === heads.join());
  if (!alike || !ends || heads.length !== 1) return undefined;
  const certainty = placed.every((p) => p.certainty !== "unsure") ? "likely" : "unsure";
  return { topic: "disputes", readings: cells.disputes(heads, []), certainty };
}

const isChannelOfThem = (t: Token): boolean => t.type === "word" && t.value === "channel" && t.word.endsWith("申请");

/** 申请按渠道划分为网络22件、信函9件，合计31件 */
function wholeOfApplications(run: readonly Item[], item: Item, context: SentenceContext): Whole | undefined {
  const [head] = run;
  const told = head ? [head.features, ...(head.lead ? [head.lead] : [])] : [];
  const byChannels = run.every(isByChannel);
  // 收到网络申请30件、信函申请10件
  const named = told.find((f) => f.heads.some(isApplication) || (byChannels && f.tokens.some(isChannelOfThem)));
  if (!named) return undefined;
  const divides = told.some((f) => f.tokens.some((t) => t.type === "word" && /^(?:按|分为|由|构成)$/.test(t.word)));
  const f = featuresOf(named.tokens.filter((t) => ["head", "role", "time"].includes(t.kind)));
  const [placed] = place(f, item.figure, { ...context.frame, domain: "applications" }, context.cells);
  return placed && { ...placed, certainty: divides || byChannels ? "likely" : "unsure" };
}

export function listTotals(items: readonly Item[], context: SentenceContext): CountClaim[] {
  // A list and its total are three figures.
  if (items.length < 3) return [];
  return items.flatMap((item, at): CountClaim[] => {
    const run = listBefore(items, at);
    if (run.length === 0) return [];
    const whole = wholeOfDisputes(run, context) ?? wholeOfApplications(run, item, context);
    if (!whole || whole.readings.length === 0) return [];
    const { topic, readings, certainty } = whole;
    const span = context.span(item.start, item.end);
    return [{ kind: "count", topic, readings, certainty, quantity: item.figure, span }];
  });
}
