/** Changes against the year before: 比上年的15件减少4件, 同比增长50%, 由上年的20件降至15件. */
import type { ChangeClaim, Claim, Figure } from "./claim.js";
import { type Features, featuresOf, isBecame, isChange, isChangeBy, isNegative, namesSomething } from "./features.js";
import { differencesOf } from "./from-to.js";
import { isFigure } from "./items.js";
import { points } from "./measures.js";
import { place } from "./place.js";
import { halfStep } from "./rounding.js";
import { scopeOf } from "./scope.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const directions: { readonly [value: string]: 1 | -1 | 0 } = { up: 1, down: -1, same: 0, upTo: 1, downTo: -1 };
const isCompare = (t: Token): boolean => t.value === "compare";
const compares = (f: Features) => f.marks.includes("compare");
const changes = (item: Item) => item.before.some(isChange);
/** The word that says by how much it changed, and not what it became. */
const changeOf = (item: Item) => item.before.findLast(isChangeBy);
const grew = (item: Item) => changeOf(item) !== undefined;
const became = (item: Item) => item.before.some(isBecame);

/** What the words of an item, and of the clause that its bracket hangs on, say of the year. */
function wordsOf(item: Item, read: ReadSentence): Features {
  const outer = item.depth > 0 ? (read.clauses[item.clause - 1]?.tokens ?? []) : [];
  return featuresOf([...outer, ...item.features.tokens]);
}

/** 上年为15件: nothing but that it was last year's. */
const saysPast = ({ kind, before }: Item): boolean =>
  kind !== "percent" &&
  before.length > 0 &&
  before.every((t) => t.value === "previous" || t.value === "is" || t.type === "year" || t.kind === "fn");

/** Last year's figure: 比上年的15件, 比2022年（20件）, 由上年的20件, before the change or right behind it. */
function comparedWith(items: readonly Item[], at: number, read: ReadSentence): Item | undefined {
  const plainly = (item: Item): boolean => item.kind !== "percent" && !changes(item) && compares(wordsOf(item, read));
  const earlier = items.slice(0, at).filter(plainly).at(-1);
  if (earlier) return earlier;
  // 由上年的45件增至57件，增长20%; 上年度新收30件，本年度新收26件，同比减少4件
  const past = items.slice(0, at).filter((p) => p.kind !== "percent" && p.scope === "previous" && !changes(p));
  const own = items[at];
  const unit = items.slice(0, at).findLast((p) => p.kind !== "percent")?.figure.unit;
  if (
    past.length === 1 &&
    past[0] &&
    past[0].figure.unit === unit &&
    own &&
    (own.scope !== "previous" || !own.features.times.includes("previous") || own.figure.unit === "倍")
  )
    return past[0];
  const item = items[at];
  const behind = items[at + 1];
  if (!item || !behind || behind.clause !== item.clause + 1) return undefined;
  const then = items[at + 2];
  const isPast =
    behind.scope === "previous" && (behind.depth > item.depth || saysPast(behind) || (then && became(then)));
  return plainly(behind) || isPast ? behind : undefined;
}

/** 办结率由92.5%提高到95%，提高3个百分点: between the last two percentages before it. */
function ofPoints(items: readonly Item[], at: number, context: SentenceContext): ChangeClaim[] {
  const item = items[at] as Item;
  const change = changeOf(item);
  const direction = change ? directions[change.value] : undefined;
  const told = items.slice(0, at).filter((p) => p.kind === "percent" && p.figure.unit === "%" && !grew(p));
  const [first, second] = told;
  if (direction === undefined || !first || !second || told.length > 2) return [];
  const old = (p: Item) => p.scope === "previous" || compares(p.features);
  const [before, now] = became(second) || (old(first) && !old(second)) ? [first, second] : [second, first];
  if (!became(second) && !old(before)) return [];
  const half = halfStep(item.figure) + halfStep(before.figure) + halfStep(now.figure) + 1e-9;
  const by = { percent: false, min: item.figure.min - half, max: item.figure.max + half };
  const span = context.span(item.start, item.end);
  const figures = { current: now.figure, previous: before.figure, readings: [] };
  return [{ kind: "change", direction, by, ...figures, certainty: "likely", span }];
}

/** 是上年的2倍, 是去年（6件）的2倍 */
function isTimes(item: Item, before: Item | undefined, { clauses }: ReadSentence): boolean {
  const saysIs = (tokens: readonly Token[] = []) => tokens.some((t) => t.value === "is");
  if (saysIs(item.before)) return true;
  if (item.before.length > 1 || !before) return false;
  const around = item.mark === "）" && before.depth > item.depth;
  return around ? saysIs(clauses[before.clause - 1]?.tokens) : before.clause === item.clause && saysIs(before.before);
}

/** 比2019年的52件有所减少, 与上年（16件）持平: the change without a figure of its own. */
function onlySaid(item: Item, at: number, read: ReadSentence, context: SentenceContext): Claim | undefined {
  const { items, clauses } = read;
  if (item.kind !== "quantity" || items[at + 1]?.clause === item.clause) return undefined;
  // 与去年的46件基本持平: 基本 stands right behind the figure.
  const tokens = clauses[item.clause]?.tokens ?? [];
  const own = tokens.slice(tokens.findLastIndex(isFigure) + 1);
  const behind = own.length > 0 || item.depth === 0 ? own : (clauses[item.clause + 1]?.tokens ?? []);
  // 申请数量与上年持平（上年47件）
  const outer = item.depth > 0 && saysPast(item) ? (clauses[item.clause - 1]?.tokens ?? []) : [];
  const change = behind.find(isChangeBy) ?? outer.find((t) => isChange(t) && t.value === "same");
  const direction = change && directions[change.value];
  if (direction === undefined || behind.some((t) => t.type === "gap" || isNegative(t) || isFigure(t))) return undefined;
  const words = wordsOf(item, read);
  if (!compares(words)) return undefined;
  const lastYear = words.times.includes("previous") || words.years.includes((context.frame.year ?? 0) - 1);
  if (direction === 0 && (!lastYear || words.roles.includes("carry"))) return undefined;
  const start = item.depth > 0 ? (words.tokens[0]?.start ?? item.start) : item.start;
  const span = context.span(start, Math.max(change?.end ?? 0, item.end));
  // 新收申请与上年（16件）持平: this year's figure is that of last year.
  const subject = featuresOf(words.tokens.slice(0, words.tokens.findIndex(isCompare)));
  if (direction === 0 && namesSomething(subject)) {
    const [placed] = place(subject, item.figure, context.frame, context.cells);
    if (!placed || scopeOf(subject, context.scope, context.frame) !== "year") return undefined;
    const certainty = placed.certainty === "unsure" ? "unsure" : "likely";
    return { kind: "count", topic: placed.topic, readings: placed.readings, certainty, quantity: item.figure, span };
  }
  if (subject.others.length + subject.gaps.length > 0) return undefined;
  const current = items[at - 1];
  if (item.figure.unit !== current?.figure.unit || current.placed.length === 0) return undefined;
  // 新收12件，其中自然人9件，与上年（12件）持平: of both perhaps.
  if (current.mark === "、" || current.features.marks.includes("among")) return undefined;
  const readings = current.placed[0]?.readings ?? [];
  const figures = { current: current.figure, previous: item.figure, readings };
  return { kind: "change", direction, by: null, ...figures, certainty: "likely", span };
}

export function changesOf(read: ReadSentence, context: SentenceContext): Claim[] {
  const known = ofItems(read, context);
  const { text, start } = context;
  const differences = differencesOf(text, start, context);
  if (differences.length === 0) return known;
  const held = known.filter((claim) => claim.kind !== "change" || claim.previous !== undefined);
  const apart = ({ span }: Claim): boolean =>
    !held.some((claim) => claim.span.end > span.start && claim.span.start < span.end);
  return [...known, ...differences.filter(apart)];
}

const oneCase: Figure = { min: 1, max: 1, unit: "件", text: "" };

/** 新收申请较上年（15件）增加20%, 今年的申请量是去年（6件）的3倍: what has changed, where this year's figure stands in the tables alone. */
function subjectOf(item: Item, compared: Item | undefined, read: ReadSentence, context: SentenceContext) {
  const { clauses } = read;
  if (compared && compared.figure.unit !== "件") return undefined;
  const outside = (at: number) => (clauses[at]?.depth ?? 0) > item.depth;
  const own = clauses[item.clause]?.tokens ?? [];
  const [first] = own;
  const hangs = first?.type === "word" && (first.word === "的" || isChange(first)) && outside(item.clause - 1);
  const words = hangs ? (clauses[item.clause - 2]?.tokens ?? []) : own;
  const end = words.findIndex((t) => isCompare(t) || isChange(t) || t.value === "is" || isFigure(t));
  const subject = featuresOf(end < 0 ? words : words.slice(0, end));
  if (!namesSomething(subject) || subject.others.length + subject.gaps.length > 0) return undefined;
  if (subject.month || scopeOf(subject, context.scope, context.frame) !== "year") return undefined;
  return place(subject, compared?.figure ?? oneCase, context.frame, context.cells)[0];
}

/** 新收申请较上年减少3件（上年为15件），下降20%: the words before the first of the changes say what has changed. */
function firstChange(items: readonly Item[], at: number): number {
  const startsWith = (item: Item): boolean => item.before[0] !== undefined && isChange(item.before[0]);
  let first = at;
  for (let i = at - 1; i >= 0 && startsWith(items[first] as Item); i--) {
    const item = items[i] as Item;
    if (item.depth > (items[at] as Item).depth) continue;
    if (!grew(item)) break;
    first = i;
  }
  return first;
}

/** 减少3件，下降20%: by how many it changed, signed, where the percentage stands behind that. */
function differenceOf(opening: Item, { kind }: Item): number | undefined {
  const { figure } = opening;
  const change = changeOf(opening);
  const direction = change && directions[change.value];
  const exact = opening.kind === "quantity" && figure.min === figure.max && figure.unit === "件";
  return kind === "percent" && exact && direction !== undefined ? direction * figure.min : undefined;
}

/** 由上年的12件上升为7件: the word says more, the figures less. */
function becomes(item: Item, before: Item | undefined, { frame, span }: SentenceContext): ChangeClaim | undefined {
  const word = item.before.find(isBecame);
  const direction = word && directions[word.value];
  if (!direction || !before || before.figure.unit !== item.figure.unit || before.clause !== item.clause)
    return undefined;
  const lastYear = before.scope === "previous" || before.features.years.includes((frame.year ?? 0) - 1);
  // Where both figures go the way of the word there is nothing to tell.
  const holds = direction * (item.figure.min - before.figure.min) > 0;
  if (holds || !lastYear || item.kind === "percent") return undefined;
  const figures = { current: item.figure, previous: before.figure, readings: item.placed[0]?.readings ?? [] };
  return { kind: "change", direction, by: null, ...figures, certainty: "likely", span: span(before.start, item.end) };
}

/** Most sentences tell of no change. */
const mayChange = ({ items, clauses }: ReadSentence): boolean =>
  clauses.some(({ tokens }) => tokens.some(isChange)) ||
  items.some(({ figure }) => figure.unit === points || figure.unit === "倍");

function ofItems(read: ReadSentence, context: SentenceContext): Claim[] {
  const { items } = read;
  if (!mayChange(read)) return [];
  return items.flatMap((item, i): Claim[] => {
    const bare = onlySaid(item, i, read, context);
    if (bare) return [bare];
    const step = becomes(item, items[i - 1], context);
    if (step) return [step];
    if (item.figure.unit === points) return ofPoints(items, i, context);
    const change = changeOf(item);
    const times = item.figure.unit === "倍" && !change && isTimes(item, items[i - 1], read);
    const direction = times ? 1 : change ? directions[change.value] : undefined;
    if (direction === undefined || item.features.marks.includes("respectively")) return [];
    if (item.before.some((t) => t.type === "gap" || (t.kind === "other" && t.value === ""))) return [];
    const earlier = items.slice(0, i).filter((p) => p.kind !== "percent");
    const compared = comparedWith(items, i, read);
    const begin = firstChange(items, i);
    const opening = items[begin] as Item;
    const told = [...new Set([item, opening, compared ?? item])].map((p) => wordsOf(p, read));
    const lastYear = (context.frame.year ?? 0) - 1;
    const yearly =
      told.some((f) => f.times.includes("previous") || f.years.includes(lastYear)) ||
      item.features.tokens.some((t) => t.word === "同比");
    const beside = [...told, ...earlier.map((p) => p.features)].some(compares) || earlier.some(became);
    if (!yearly || (!beside && compared?.scope !== "previous")) return [];
    const then = items[i + 2];
    const present = earlier.filter((p) => p !== compared && !grew(p) && p.scope !== "previous");
    // 收到94件（线上70件、线下24件），较2022年的112件减少18件: of what stands outside the bracket, where anything does.
    const outside = present.filter((p) => p.depth <= item.depth);
    // 新收46件，上年结转1件，较2024年新收的40件增长15%
    const alike = present.findLast((p) => compared?.features.roles.some((role) => p.features.roles.includes(role)));
    const nearest = alike ?? outside.at(-1) ?? present.at(-1);
    // 予以公开15件、…、不予处理2件，与上年的19件相比: of the list, or of what was said before it.
    if (!alike && compared && nearest?.mark === "、" && present.length > 2) return [];
    const current = nearest ?? (compared && compared === items[i + 1] && then && became(then) ? then : undefined);
    const subject = current ? undefined : subjectOf(opening, compared, read, context);
    const difference = subject && !compared ? differenceOf(opening, item) : undefined;
    const like = item.kind === "percent" || item.figure.unit === (current ?? compared)?.figure.unit;
    const readings = subject?.readings ?? current?.placed[0]?.readings ?? [];
    if (readings.length === 0 || !like) return [];
    const half = item.kind === "percent" ? halfStep(item.figure) + 1e-9 : 0;
    return [
      {
        kind: "change",
        direction,
        by: {
          percent: item.kind === "percent",
          min: item.figure.min - half - (times ? 100 : 0),
          max: item.figure.max + half - (times ? 100 : 0),
        },
        current: current?.figure,
        previous: compared?.figure,
        ...(difference === undefined ? {} : { difference }),
        readings,
        certainty: subject?.certainty === "unsure" ? "unsure" : "likely",
        span: context.span(item.start, item.end),
      },
    ];
  });
}
