import { candidateOf } from "./candidate.js";
import type { Figure } from "./claim.js";
import { ofFigureAlone, partitive } from "./completed.js";
import { counted, ifCounted, narrowed } from "./counted.js";
import { deferred } from "./deferred.js";
import { type Features, featuresOf, isApplication, isChangeBy, isDispute, isNegative } from "./features.js";
import type { Placed } from "./frame.js";
import { isFeeNotice, ofTwelve } from "./hints.js";
import type { Clause, Part } from "./items.js";
import { leftOut } from "./left-out.js";
import { ofSome, type Told } from "./of-some.js";
import { ofThose } from "./of-those.js";
import { anotherOrgan } from "./organs.js";
import { isUnit, saysOther } from "./others.js";
import { partsOfWhole } from "./part.js";
import { scopeOf } from "./scope.js";
import type { Item } from "./sentence.js";
import { subjectOf } from "./subject.js";
import { type Token, together } from "./tokens.js";
import { meaningOf } from "./trie.js";
import { last, learn, noFee, type Walk } from "./walk.js";
import { readNegative } from "./walk-negative.js";
import { readPredicate } from "./walk-predicate.js";

type FigureToken = Extract<Token, { readonly quantity: Figure }>;

export function readFigure(walk: Walk, part: Part, clause: Clause, index: number) {
  const token = part.figure as Token;
  if (token.type !== "quantity" && token.type !== "number" && token.type !== "percent") return;
  if (readOneLess(walk, part, token, clause, index)) return;
  const among = partitive(part.before);
  if (among > 0) learn(walk, featuresOf(part.before.slice(0, among)), []);
  const said = among > 0 ? part.before.slice(among) : part.before;
  const own = featuresOf(together(ofFigureAlone(said), part.noun));
  if (token.quantity.max === 0 && (part.before.some(isFeeNotice) || part.noun.some(isFeeNotice)))
    noFee(walk, part.before, token.end);
  const before = walk.items.at(-1);
  const { f, now } = subjectOf(walk, part, own, token.quantity, clause);
  if (now && walk.scope !== "next") walk.scope = "year";
  const announced = walk.lead;
  // 新收申请（不包括上年结转的2件）共15件: what stands in brackets does not take the words before them.
  if (clause.depth <= walk.leadDepth) walk.lead = undefined;
  if (!now && !isLeftThen(f, walk))
    walk.scope = hangsOnOrgan(walk, clause, index) ? "part" : scopeOf(f, walk.scope, walk.frame);
  const { figure, placed, partOf } = isUnknown(own, f, part, walk, index)
    ? { figure: token.quantity, placed: nothing, partOf: nothing }
    : meant(walk, part, token, own, f, announced, index);
  const start = Math.min(phraseStart(part.before, token), token.start);
  const end = part.noun.length > 0 ? last(part.noun) : token.end;
  const item: Item = {
    kind: token.type,
    figure,
    features: f,
    before: part.before,
    lead: announced,
    placed,
    partOf,
    scope: walk.scope,
    depth: clause.depth,
    mark: clause.mark,
    clause: index,
    start,
    end: f.tokens.some((t) => t.start > end) ? last(part.rest) : end,
  };
  walk.items.push(item);
  if (token.type !== "percent") learn(walk, f, placed, walk.scope === "year");
  joinBefore(walk, before, item);
  // 其中八成以上由自然人提出: the share is told, and no count.
  // 其中2件结果被纠正: the figure has taken the verdict already.
  const told = f.outcomes.length > own.outcomes.length;
  if (part.rest.length > 0 && token.type !== "percent" && !told) readBehind(walk, part.rest, clause, index);
}

const nothing: readonly Placed[] = [];

/** 2023年收到申请58件，办结55件，未办结的3件已于1月答复, in the report of 2024 */
const isLeftThen = ({ roles }: Features, { tokens: [begin], scope, frame }: Walk): boolean =>
  scope === "previous" && begin?.type === "year" && begin.year < (frame.year ?? 0) && roles.includes("pending");

/** 申请较多的是市住房和城乡建设局（受理11件） */
function hangsOnOrgan({ clauses, frame }: Walk, { mark }: Clause, index: number): boolean {
  const above = mark === "（" ? clauses[index - 1] : undefined;
  if (!above) return false;
  const is = above.tokens.findLastIndex((t) => t.value === "is");
  return anotherOrgan(featuresOf(above.tokens.slice(is + 1)), frame.organ);
}

/**
 * 云改办3件, where the sentence counts documents: of what nobody knows, and nothing is said of it that could make it a count
 * of the tables. A list has many of them.
 */
function isUnknown(own: Features, f: Features, part: Part, { frame, clauses }: Walk, index: number): boolean {
  if (f !== own || part.rest.length + part.noun.length > 0) return false;
  if (frame.domain !== "other" && frame.domain !== "proactive") return false;
  const then = clauses[index + 1]?.tokens;
  const classed = then?.[0]?.kind === "row" || then?.[1]?.kind === "row";
  return !classed && own.tokens.length > 0 && own.tokens.every(isGap) && !saysOther(own) && !isUnit(own);
}
const isGap = (t: Token): boolean => t.type === "gap";

/** What the figure counts, and what it is only a part of. */
function meant(
  walk: Walk,
  part: Part,
  { type, quantity }: FigureToken,
  own: Features,
  f: Features,
  announced: Features | undefined,
  index: number,
): Pick<Item, "figure" | "placed" | "partOf"> {
  const next = walk.clauses[index + 1];
  const compared = f.marks.includes("compare") || part.before.some(isChangeBy);
  // Of most figures nothing is counted anyway, and no reason to leave them out need be sought.
  const countable =
    type === "percent" || compared || f.conditional
      ? undefined
      : () => !leftOut(candidateOf(quantity, part, own, f, walk, index));
  const later = ifCounted(countable, () => deferred(part, next, f, walk.frame, walk.cells));
  if (later.length > 0) walk.scope = "year";
  const figure = f.times.includes("monthly") ? ofTwelve(quantity) : quantity;
  const whole = narrowed(counted({ part, own, f, figure, countable, later, index }, walk), announced, f, walk.cells);
  const counting: Told = { f, part, placed: whole, walk, index };
  const some = ofSome(counting);
  const placed = some ? nothing : ofThose(counting);
  // 12月收到的5件结转下年: others may have been carried forward besides.
  const ofMonth = f.month && later[0]?.certainty === "unsure" && carries(part.rest, next);
  if (ofMonth) return { figure, placed, partOf: later.map((p): Placed => ({ ...p, certainty: "likely" })) };
  if (some) return { figure, placed, partOf: whole };
  const more = placed.length === 0 && !amongOthers(own, next) ? countable : undefined;
  return {
    figure,
    placed,
    partOf: ifCounted(more, () => partsOfWhole(f, figure, walk.scope, walk.frame, walk.cells)),
  };
}

/** 未发生一起行政诉讼, 一件申请也没有收到: not even one. And 不存在7件 in a list of answers, which is no negation. */
function readOneLess(walk: Walk, part: Part, { quantity }: FigureToken, clause: Clause, index: number): boolean {
  const { before, noun, rest } = part;
  const one = quantity.max === 1 && quantity.text.startsWith("一");
  const negative = before.findIndex(isNegative);
  if (one && negative >= 0) {
    const words = [...before, ...noun, ...rest];
    readNegative(walk, words, negative, featuresOf(words), clause, index);
    return true;
  }
  const [neg, ...verb] = rest;
  if (one && neg?.kind === "neg") {
    const words = [...before, neg, ...verb, ...noun];
    readNegative(walk, words, before.length, featuresOf(words), clause, index);
    return true;
  }
  const end = before.at(-1);
  const missing = end?.type === "word" && end.kind === "neg" && end.word === "不存在" && quantity.min > 0;
  if (!missing || walk.items.at(-1)?.placed[0]?.topic !== "results") return false;
  const row: Token = { ...end, ...meaningOf("row:notHeld") };
  readFigure(walk, { ...part, before: [...before.slice(0, -1), row] }, clause, index);
  return true;
}

/** What two figures together make clear. */
function joinBefore(walk: Walk, before: Item | undefined, item: Item): void {
  // 未经复议直接起诉12件、复议后起诉13件，已审结20件: of both kinds of suits.
  if (item.mark === "、" && isHead(before, "litigationDirect") && isHead(item, "litigationAfterReconsideration"))
    walk.frame = { ...walk.frame, heads: ["litigation"] };
  // 新收12件、上年结转3件，其中自然人13件: of both, or of the last.
  if (isRole(before, incoming) && isRole(item, leftOver)) walk.frame = { ...walk.frame, role: "both" };
}

/** What stands behind the figure: 14件申请无一引发行政复议, 均予以公开. */
function readBehind(walk: Walk, rest: readonly Token[], clause: Clause, index: number): void {
  const f = rest[0] && isNegative(rest[0]) ? featuresOf(rest) : undefined;
  // 复议后起诉的5件案件无一败诉
  const ended = f !== undefined && f.outcomes.length > 0 && walk.frame.domain === "disputes";
  if (f && (ended || f.heads.some(isDispute))) readNegative(walk, rest, 0, f, clause, index);
  else readPredicate(walk, rest);
}

const carries = (rest: readonly Token[], next: Clause | undefined): boolean =>
  [...rest, ...(next?.tokens ?? [])].some((t) => t.value === "carry" || t.value === "carriedForward");

const incoming = /^(?:new|received|accepted|any)$/;
const leftOver = /^carriedOver$/;
const isRole = (item: Item | undefined, role: RegExp): boolean => role.test(item?.placed[0]?.role ?? "");
const isHead = (item: Item | undefined, head: string): boolean => {
  const heads = item?.placed[0]?.heads;
  return heads?.length === 1 && heads[0] === head;
};

/** 收到各类信件126件，其中政府信息公开申请12件: what came in by that way is more than ours. */
const amongOthers = (own: Features, next: Clause | undefined): boolean =>
  next?.tokens[0]?.value === "among" &&
  next.tokens.some((t) => isApplication(t.value)) &&
  !own.heads.some(isApplication);

/** The words that belong to the figure: from the first that says what is counted. */
function phraseStart(before: readonly Token[], token: Token): number {
  return (before.find(isOfPhrase) ?? before[0] ?? token).start;
}

const phraseKinds = new Set(["role", "row", "col", "head", "outcome", "act", "topic", "time", "part", "month", "year"]);
const isOfPhrase = (t: Token): boolean => phraseKinds.has(t.kind);
