/** Items of a sentence as claims of counts; lists told respectively, parts of the year, and the same thing told twice. */

import { isByChannel } from "./by-channel.js";
import type { CountClaim, Figure, Span } from "./claim.js";
import { type Features, featuresOf, foreign, isDispute, namesSomething, senseOf } from "./features.js";
import { added } from "./figures.js";
import type { Placed } from "./frame.js";
import { governs } from "./governs.js";
import { listTotals } from "./list-totals.js";
import { separate, splitBefore, withOther } from "./lists.js";
import { isSelf } from "./organs.js";
import { concerns, place } from "./place.js";
import { isRange } from "./scope.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import { gapToken, type Token } from "./tokens.js";

const countOf = ({ topic, readings, certainty }: Placed, quantity: Figure, span: Span): CountClaim => ({
  kind: "count",
  topic,
  readings,
  certainty,
  quantity,
  span,
});

const parts = (items: readonly Item[], context: SentenceContext): CountClaim[] =>
  items.flatMap((item) =>
    item.partOf.length === 0
      ? []
      : item.partOf.map((p) => ({
          ...countOf(p, item.figure, context.span(item.start, item.end)),
          atMost: true as const,
        })),
  );

/** 现场提交5件、邮寄4件、网上提交6件: each came in by one way, and all of them are no more than what came in. */
function byChannels(all: readonly Item[], context: SentenceContext): CountClaim[] {
  const items = all.filter(({ kind }) => kind !== "percent");
  const claims: CountClaim[] = [];
  for (let from = 0; from < items.length; from++) {
    let to = from;
    while (items[to] && isByChannel(items[to] as Item) && (to === from || follows(items[to - 1], items[to]))) to++;
    if (to - from < 2) continue;
    const run = items.slice(from, to);
    const [whole] = run.flatMap((item) => item.partOf).filter(({ topic }) => topic === "received");
    const [head] = run;
    if (!head || !whole) continue;
    const span = context.span(head.start, run.at(-1)?.end ?? head.end);
    claims.push({ ...countOf(whole, added(run.map(({ figure }) => figure)), span), atMost: true });
    from = to - 1;
  }
  return claims;
}

/** 网站36件、信函8件; 通过网站提交36件，通过信函提交8件 */
const follows = (one: Item | undefined, next: Item | undefined): boolean =>
  next?.mark === "、" ||
  (/^[，；]$/.test(next?.mark ?? "") && (next?.clause ?? 0) - (one?.clause ?? 0) < 3 && !has(next as Item, "among"));

const has = (item: Item, mark: string) => item.features.marks.includes(mark);

/** The next figure of a bare list: 12件、11件和2件. */
const continues = (item: Item) =>
  item.before.every((t) => t.type === "word" && /^[和及与]$/.test(t.word)) &&
  (item.mark === "、" || item.before.length > 0);

/** 新收、办结、结转的申请分别为12件、11件、2件. */
function respectively(
  items: readonly Item[],
  at: number,
  context: SentenceContext,
): { claims: CountClaim[]; used: number } | undefined {
  const lead = items[at];
  // 维持、纠正的各为3件、1件: with as many figures as subjects 各 says no more than 分别.
  const stated = lead !== undefined && has(lead, "respectively");
  if (!lead || !(stated || has(lead, "each"))) return undefined;
  const run = [lead];
  for (let i = at + 1; i < items.length && continues(items[i] as Item); i++) run.push(items[i] as Item);
  if (run.length < 2) return stated ? { claims: [], used: 1 } : undefined;
  const end = run[run.length - 1]?.end ?? lead.end;
  const ofYears = byYear(lead, run, context);
  if (ofYears) return { claims: ofYears, used: run.length };
  const own = splitBefore(withOther(lead.features.tokens));
  // 新收申请、上年结转申请，分别为12件、3件
  const groups = own.length === 0 && lead.lead ? splitBefore(withOther(lead.lead.tokens)) : own;
  // 行政复议案件5件，结果维持、结果纠正的分别为3件、2件
  const above = items[at - 1]?.placed[0]?.heads ?? [];
  if (groups.length === run.length) {
    const claims = run.flatMap((item, i) => {
      const own = featuresOf(groups[i] ?? []);
      const heads = [own.heads, lead.features.heads, above].find((list) => list.length > 0) ?? [];
      const topic = items.slice(0, at + 1).some((item) => item.features.topic);
      const f = { ...own, heads, topic };
      return place(f, item.figure, context.frame, context.cells).map((p) =>
        countOf(p, item.figure, context.span(lead.start, end)),
      );
    });
    return { claims, used: run.length };
  }
  const ofThem = pairedHeads(items.slice(Math.max(0, at - run.length), at), lead, run);
  if (ofThem.length > 0) {
    const claims = run.flatMap((item, i) =>
      place({ ...lead.features, heads: ofThem[i] ?? [] }, item.figure, context.frame, context.cells).map((p) =>
        countOf(p, item.figure, context.span(lead.start, end)),
      ),
    );
    return { claims, used: run.length };
  }
  // 复议、诉讼案件分别为8件、7件: one word for both.
  if (run.length === 2 && lead.features.tokens.some(isBothDisputes)) {
    const claims = ["reconsideration", "litigation"].flatMap((head, i) => {
      const item = run[i] as Item;
      return place({ ...lead.features, heads: [head] }, item.figure, context.frame, context.cells).map((p) =>
        countOf(p, item.figure, context.span(lead.start, end)),
      );
    });
    return { claims, used: run.length };
  }
  return { claims: whole(run, 4, context, lead), used: run.length };
}
/** 行政复议36件、行政应诉12件，其中涉及政府信息公开的分别为8件、7件: each of the two before. */
function pairedHeads(told: readonly Item[], lead: Item, run: readonly Item[]): (readonly string[])[] {
  const heads = told.map(({ features }) => features.heads.filter(isDispute));
  const subset = lead.features.topic && lead.features.heads.length === 0 && has(lead, "among");
  return subset && told.length === run.length && heads.every((list) => list.length === 1) ? heads : [];
}
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
function byYear(lead: Item, run: readonly Item[], context: SentenceContext): CountClaim[] | undefined {
  const years = spelled(lead.features);
  const own = run[years.indexOf(context.frame.year ?? 0)];
  if (years.length < 2 || years.length !== run.length) return undefined;
  if (!own) return [];
  const f = { ...lead.features, years: [], times: [] };
  const span = context.span(lead.start, own.end);
  return place(f, own.figure, context.frame, context.cells).map((p) => countOf(p, own.figure, span));
}

/** Quarters or months: their sum is the year's figure. */
function whole(
  run: readonly Item[],
  periods: number,
  context: SentenceContext,
  lead: Item,
  of?: Item | undefined,
): CountClaim[] {
  if (run.length !== periods) return [];
  const f = { ...lead.features, times: [], month: false, gaps: [] };
  const figure = added(run.map((item) => item.figure));
  const span = context.span(lead.start, run[run.length - 1]?.end ?? lead.end);
  const placed = namesSomething(f) || !of ? place(f, figure, context.frame, context.cells) : of.placed;
  return placed.map((p) => countOf(p, figure, span));
}

const periodWords = (item: Item) =>
  item.features.tokens.flatMap((t) =>
    t.type === "word" && t.sense === "time:within" ? [t.word.replace(/^第|个(?=季度)/g, "")] : [],
  );

/** 1—6月…，7—12月…: one after the other, from January to December. */
function coversYear(parts: readonly Item[]): boolean {
  const spans = parts.map((item) => item.features.tokens.find((t) => t.type === "month"));
  let next = 1;
  for (const span of spans) {
    if (span?.type !== "month" || span.from !== next) return false;
    next = span.to + 1;
  }
  return parts.length > 1 && next === 13;
}

function byPeriod(items: readonly Item[], context: SentenceContext): CountClaim[] {
  const parts = items.filter((item) => item.scope === "within" && item.kind === "quantity");
  const lead = parts[0];
  if (!lead) return [];
  const names = new Set(parts.flatMap(periodWords));
  // 一季度10件、二季度11件…，全年新收申请47件: of what the year is told.
  const of = items.find((item) => item.scope === "year" && item.placed[0]?.topic === "received");
  if (parts.length === 2 && names.has("上半年") && names.has("下半年")) return whole(parts, 2, context, lead, of);
  if (parts.length === 2 && names.has("前三季度") && names.has("四季度")) return whole(parts, 2, context, lead, of);
  if (coversYear(parts)) return whole(parts, parts.length, context, lead, of);
  if (parts.length === 4 && names.has("一季度") && names.has("四季度")) return whole(parts, 4, context, lead, of);
  return [];
}

const isBareCarry = ({ topic, readings }: CountClaim): boolean =>
  topic === "carriedForward" && readings.some(({ weak }) => weak);

/** 新收47件；结转5件；…；转下年3件: beside what is carried forward, what is carried is carried over. */
function oneOfEach(claims: CountClaim[]): CountClaim[] {
  const forward = claims.some((claim) => claim.topic === "carriedForward" && !isBareCarry(claim));
  if (!forward || !claims.some(isBareCarry)) return claims;
  return claims.map((claim): CountClaim => {
    if (!isBareCarry(claim)) return claim;
    const readings = claim.readings.flatMap(({ cells, weak }) => (weak ? [{ cells }] : []));
    return { ...claim, topic: "carriedOver", certainty: "likely", readings };
  });
}

/** Two figures of one sentence for the same cells and not the same: it speaks of parts, or one is wrong. */
function told(all: CountClaim[]): CountClaim[] {
  if (all.length < 2) return all;
  const claims = oneOfEach(all);
  const key = (claim: CountClaim) => JSON.stringify(claim.readings[0]?.cells);
  const seen = new Map<string, { readonly min: number; readonly max: number }>();
  for (const claim of claims) {
    const { min, max } = seen.get(key(claim)) ?? claim.quantity;
    // 突破45件，达47件: the same figure, told twice.
    seen.set(key(claim), { min: Math.max(min, claim.quantity.min), max: Math.min(max, claim.quantity.max) });
  }
  return claims.map((claim) => {
    const common = seen.get(key(claim));
    return common && common.min > common.max ? { ...claim, certainty: "unsure" as const } : claim;
  });
}

export function countsOf(read: ReadSentence, context: SentenceContext): CountClaim[] {
  const { items } = read;
  const claims: CountClaim[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const list = respectively(items, i, context);
    if (list) {
      claims.push(...list.claims);
      i += list.used - 1;
      continue;
    }
    if (
      item.kind === "percent" ||
      subsetOf(items, i) ||
      wider(item, context) ||
      ofArea(items, item, context) ||
      isCorrected(items, i)
    )
      continue;
    if (item.placed.length === 0 && item.figure.max !== 0) continue;
    // 行政许可、行政强制处理决定均为0件: of both together nothing is said, of each it is.
    const several =
      item.figure.max === 0 &&
      item.scope === "year" &&
      (item.features.heads.length > 1 || carriesTwice(item.features)) &&
      !has(item, "compare");
    if (item.placed.length === 0 && (!several || item.features.conditional)) continue;
    const each =
      has(item, "each") ||
      (item.figure.max === 0 && (item.kind === "number" || several)) ||
      (item.figure.max === 0 && has(item, "all")) ||
      (isEachOf(item) && !within(item.features, context));
    const span = context.span(item.start, item.end);
    const bracket = bracketOf(items, i);
    const placed = each
      ? eachOf(item).flatMap((f) => place(f, item.figure, { ...context.frame, ...frameOf(item) }, context.cells))
      : item.placed.map((p) =>
          withRows(doubted(widen(p, bracket, item, context), items[i + 1], item), items[i + 1], context.cells),
        );
    claims.push(...placed.map((p) => countOf(p, item.figure, span)));
  }
  return [
    told(claims),
    byPeriod(items, context),
    plainGrants(items, context),
    listTotals(items, context),
    parts(items, context),
    byChannels(items, context),
  ].flat();
}

/** 过程性信息不予公开: a result and its group are one. */
const within = ({ rows }: Features, { cells }: SentenceContext): boolean =>
  rows.some((row) =>
    cells.under(
      [row],
      rows.filter((other) => other !== row),
    ),
  );

/** 不予公开与无法提供数量相同，均为2件: so many of either. */
const isEachOf = ({ before, features }: Item): boolean =>
  before.some((t) => t.type === "word" && /^均(?:为|是|系)$/.test(t.word)) &&
  (features.rows.length > 1 || features.columns.length > 1);
const eachOf = (item: Item): Features[] =>
  isEachOf(item) && item.features.rows.length > 1
    ? item.features.rows.map((row) => ({ ...item.features, rows: [row] }))
    : separate(item.features);

/** 上年结转和结转下年度的申请 */
const carriesTwice = (f: Features): boolean =>
  f.tokens.filter((t) => senseOf(t) === "carry").length > 1 && f.times.includes("previous") && f.times.includes("next");

/** 公开7件、部分公开2件: what is no part is the whole answer. */
function plainGrants(items: readonly Item[], { cells, span }: SentenceContext): CountClaim[] {
  return items.flatMap((item, i): CountClaim[] => {
    const next = items[i + 1];
    // 公开答复7件，部分公开答复2件
    const said = item.before.filter((t) => t.value !== "answered");
    const [only] = said;
    const unsure = item.placed.every(({ certainty }) => certainty === "unsure");
    const bare = only?.type === "word" && only.word === "公开" && said.length === 1 && unsure;
    const beside =
      /^[、，]$/.test(next?.mark ?? "") &&
      next?.clause === item.clause + 1 &&
      next.placed[0]?.rows?.join() === "partiallyGranted";
    if (!bare || !beside || item.figure.unit !== next.figure.unit || item.scope !== "year") return [];
    const readings = cells.rows(["granted"], []);
    const claim = { topic: "results", readings, certainty: "likely", domain: "applications" } as const;
    return readings.length === 0 ? [] : [countOf(claim, item.figure, span(item.start, item.end))];
  });
}

function frameOf({ placed: [placed] }: Item) {
  if (!placed) return {};
  // 结转下年度2件，自然人、商业企业各1件
  const role = placed.topic === "applicants" && placed.role ? { role: placed.role } : {};
  // 行政复议3件，维持、未审结各1件
  const heads = placed.heads ? { heads: placed.heads } : {};
  return { domain: placed.domain, topic: true, ...role, ...heads };
}

/** 全年共办理行政复议案件26件、行政应诉案件7件。其中因政府信息公开引起的…, in the next sentence. */
const wider = (item: Item, { subset }: SentenceContext): boolean =>
  subset && item.placed[0]?.domain === "disputes" && !item.features.topic;

/** 收到申请50件，其中3件非…；实际受理47件: the later figure is the one that counts. */
const isCorrected = (items: readonly Item[], at: number): boolean => {
  const topic = items[at]?.placed[0]?.topic;
  return (
    topic === "received" &&
    items.slice(at + 1).some((next) => next.placed[0]?.topic === topic && next.before.some(isActual))
  );
};
const isActual = (t: Token): boolean => t.type === "word" && t.word === "实际";

/** 全县收到申请356件，我局收到12件, in the report of a bureau: the first is not of the bureau alone. */
const ofArea = (items: readonly Item[], item: Item, { frame }: SentenceContext): boolean =>
  item.features.everywhere && !governs(frame.organ) && items.some((other) => other.features.tokens.some(isSelf));

/** The figure is the whole of which only a part concerns 政府信息公开: 应诉案件18件，其中涉及政府信息公开的1件. */
function subsetOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || item.placed[0]?.domain !== "disputes") return false;
  return (
    (next.features.marks.includes("among") || concerns(next.features)) && next.features.topic && !item.features.topic
  );
}

/** 15件（含上年结转3件）, 12件（不含上年结转3件）. */
function bracketOf(items: readonly Item[], at: number): "include" | "exclude" | undefined {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || next.placed[0]?.role !== "carriedOver") return undefined;
  if (next.features.marks.includes("exclude")) return "exclude";
  // 加上上年结转3件 adds to the figure, 含上年结转3件 is part of it.
  const within = next.features.tokens.some((t) => t.type === "word" && /^(?:含|包|其中)/.test(t.word));
  if (within || next.features.marks.includes("among")) return "include";
  return undefined;
}

/** 予以公开8件（含部分公开2件）: perhaps of both rows, as the words have it. */
function withRows(p: Placed, next: Item | undefined, cells: SentenceContext["cells"]): Placed {
  const more = next?.placed[0]?.rows ?? [];
  const told = next && (has(next, "include") || has(next, "among"));
  if (!told || p.rows?.join() !== "granted" || more.join() !== "partiallyGranted") return p;
  return { ...p, readings: [...p.readings, ...cells.rows([...p.rows, ...more], [])] };
}

/** 16件（含区政府转办2件）: whether those count is not said. */
const doubted = (p: Placed, next: Item | undefined, item: Item): Placed =>
  next && next.depth > item.depth && has(next, "include") && foreign(next.features) ? { ...p, certainty: "unsure" } : p;

function widen(
  p: Item["placed"][number],
  bracket: "include" | "exclude" | undefined,
  item: Item,
  context: SentenceContext,
): Item["placed"][number] {
  if (
    p.topic !== "received" ||
    senseOf(item.features.tokens[0] ?? item.before[0] ?? item.features.tokens[0] ?? gapToken(0, 0, "")) === "besides"
  )
    return p;
  if (bracket === "include") return { ...p, readings: context.cells.role("workload", []) };
  if (bracket === "exclude") return { ...p, readings: context.cells.role("new", []) };
  return p;
}
