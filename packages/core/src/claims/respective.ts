/** Figures told one after the other: 新收、办结、结转的申请分别为12件、11件、2件. */
import type { CountClaim } from "./claim.js";
import { countOf } from "./count-claim.js";
import { type Features, featuresOf, foreign, isDispute } from "./features.js";
import { splitBefore, withOther } from "./lists.js";
import { ofPeriods } from "./periods.js";
import { place } from "./place.js";
import { isRange } from "./scope.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const has = (item: Item, mark: string) => item.features.marks.includes(mark);

/** The next figure of a bare list: 12件、11件和2件. */
const continues = (item: Item) =>
  item.before.every((t) => t.type === "word" && /^[和及与]$/.test(t.word)) &&
  (item.mark === "、" || item.before.length > 0);

/** 新收、办结、结转的申请分别为12件、11件、2件. */
export function respectively(
  { items, clauses }: ReadSentence,
  at: number,
  context: SentenceContext,
): { claims: CountClaim[]; used: number } | undefined {
  const lead = items[at];
  // 维持、纠正的各为3件、1件: with as many figures as subjects 各 says no more than 分别.
  const stated = lead !== undefined && has(lead, "respectively");
  if (!lead || !(stated || has(lead, "each"))) return undefined;
  const run = [lead];
  for (let i = at + 1; i < items.length && continues(items[i] as Item); i++) run.push(items[i] as Item);
  if (run.length < 2) return stated && !namesBehind(lead) ? { claims: [], used: 1 } : undefined;
  const end = run[run.length - 1]?.end ?? lead.end;
  // 近三年（2022年至2024年），新收申请依次为27件、29件、47件
  const above = lead.features.years.length === 0 && at === 0 ? clauses.slice(0, lead.clause) : [];
  const told = above.length > 0 ? featuresOf(above.flatMap(({ tokens }) => tokens)) : lead.features;
  const ofYears = byYear(lead, run, context, told);
  if (ofYears) return { claims: ofYears, used: run.length };
  const subjects = subjectsOf(items, at, run);
  const periods = lead.features.tokens.some(isBothHalves) ? 2 : 4;
  if (!subjects) return { claims: ofPeriods(run, periods, context, lead), used: run.length };
  const span = context.span(lead.start, end);
  const claims = run.flatMap((item, i) =>
    place(subjects[i] ?? lead.features, item.figure, context.frame, context.cells).map((p) =>
      countOf(p, item.figure, span),
    ),
  );
  return { claims, used: run.length };
}

/** 理由依次为第三方权益3件、过程性信息2件: each figure has words of its own. */
const namesBehind = ({ before }: Item): boolean =>
  before
    .slice(before.findLastIndex((t) => t.value === "respectively") + 1)
    .some((t) => /^(?:row|col|outcome)$/.test(t.kind));

/** What each figure of the run is of. */
function subjectsOf(items: readonly Item[], at: number, run: readonly Item[]): readonly Features[] | undefined {
  const lead = items[at] as Item;
  const own = splitBefore(withOther(lead.features.tokens));
  // 新收申请、上年结转申请，分别为12件、3件
  const groups = own.length === 0 && lead.lead ? splitBefore(withOther(lead.lead.tokens)) : own;
  // 办理建议、提案、政府信息公开申请分别为21件、34件、47件
  const named = groups.length < run.length ? splitBefore(lead.features.tokens, isThing) : groups;
  if (named.length === run.length) {
    // 行政复议案件5件，结果维持、结果纠正的分别为3件、2件
    const above = items[at - 1]?.placed[0]?.heads ?? [];
    const topic = items.slice(0, at + 1).some((item) => item.features.topic);
    return named.map(featuresOf).map((f) => {
      if (foreign(f)) return f;
      const heads = [f.heads, lead.features.heads, above].find((list) => list.length > 0) ?? [];
      return { ...f, heads, topic };
    });
  }
  const paired = pairedHeads(items.slice(Math.max(0, at - run.length), at), lead, run);
  // 复议、诉讼案件分别为8件、7件: one word for both.
  const both =
    run.length === 2 && lead.features.tokens.some(isBothDisputes) ? [["reconsideration"], ["litigation"]] : [];
  const heads = paired.length > 0 ? paired : both;
  return heads.length > 0 ? heads.map((of) => ({ ...lead.features, heads: of })) : undefined;
}

const isThing = (t: Token): boolean => t.kind === "head" || t.kind === "other";

/** 行政复议36件、行政应诉12件，其中涉及政府信息公开的分别为8件、7件: each of the two before. */
function pairedHeads(told: readonly Item[], lead: Item, run: readonly Item[]): (readonly string[])[] {
  const heads = told.map(({ features }) => features.heads.filter(isDispute));
  const subset = lead.features.topic && lead.features.heads.length === 0 && has(lead, "among");
  return subset && told.length === run.length && heads.every((list) => list.length === 1) ? heads : [];
}
/** 上、下半年分别受理9件、14件 */
const isBothHalves = (t: Token): boolean => t.type === "word" && /上、?下/.test(t.word);
const isBothDisputes = (t: Token): boolean => t.type === "word" && /^(?:行政)?复议[、和]?(?:行政)?诉讼/.test(t.word);

/** 2021年至2023年 is three years. */
function spelled({ years, tokens }: Features): number[] {
  const from = tokens.findIndex(
    (t, i) => t.type === "year" && tokens[i + 2]?.type === "year" && isRange(tokens[i + 1]),
  );
  const [first = 0, last = 0] = years;
  return from < 0 || years.length !== 2 || last - first > 9
    ? [...years]
    : Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i);
}

/** 2021年、2022年、2023年新收申请分别为60件、75件、80件: the one of the report's year. */
function byYear(lead: Item, run: readonly Item[], context: SentenceContext, told: Features): CountClaim[] | undefined {
  const years = spelled(told);
  const own = run[years.indexOf(context.frame.year ?? 0)];
  if (years.length < 2 || years.length !== run.length) return undefined;
  if (!own) return [];
  const f = { ...lead.features, years: [], times: [] };
  const span = context.span(lead.start, own.end);
  return place(f, own.figure, context.frame, context.cells).map((p) => countOf(p, own.figure, span));
}
