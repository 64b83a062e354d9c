/** One figure: what it counts, or why it counts nothing of the tables. */
import { isEnded } from "./carry.js";
import type { Figure } from "./claim.js";
import {
  beforeAdvice,
  completed,
  continued,
  partitive,
  reaches,
  thisYear,
  withoutCause,
  withoutListed,
  withoutReason,
} from "./completed.js";
import { carriedForward, deferred, exempt } from "./deferred.js";
import {
  type Features,
  featuresOf,
  foreign,
  isApplication,
  isBecame,
  isChangeBy,
  isDispute,
  isNegative,
  namesSomething,
  senseOf,
} from "./features.js";
import type { Placed } from "./frame.js";
import { governs } from "./governs.js";
import { isFeeNotice, ofTwelve } from "./hints.js";
import { type Clause, isFigure, type Part } from "./items.js";
import { leftOut } from "./left-out.js";
import { wordOf } from "./narrowed.js";
import { ofSome, type Told } from "./of-some.js";
import { ofThose } from "./of-those.js";
import { isSelf } from "./organs.js";
import { isOther, placeOther, placeOtherResult } from "./others.js";
import { partsOfWhole, placeWhole } from "./part.js";
import { rowOf } from "./power-items.js";
import { scopeOf } from "./scope.js";
import type { Item } from "./sentence.js";
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
  const own = featuresOf(together(beforeAdvice(withoutListed(withoutReason(withoutCause(said)))), part.noun));
  if (token.quantity.max === 0 && (part.before.some(isFeeNotice) || part.noun.some(isFeeNotice)))
    noFee(walk, part.before, token.end);
  const before = walk.items.at(-1);
  const { f, now } = subjectOf(walk, part, own, token.quantity, clause);
  if (now && walk.scope !== "next") walk.scope = "year";
  const announced = walk.lead;
  // 新收申请（不包括上年结转的2件）共15件: what stands in brackets does not take the words before them.
  if (clause.depth <= walk.leadDepth) walk.lead = undefined;
  if (!now) walk.scope = scopeOf(f, walk.scope, walk.frame);
  const compared = f.marks.includes("compare") || part.before.some(isChangeBy);
  const left = leftOut(token.quantity, part, own, f, walk, index);
  const countable = token.type !== "percent" && !compared && !f.conditional && !left;
  const later = countable ? deferred(part, walk.clauses[index + 1], f, walk.frame, walk.cells) : [];
  if (later.length > 0) walk.scope = "year";
  const figure = f.times.includes("monthly") ? ofTwelve(token.quantity) : token.quantity;
  const whole = narrowed(counted({ part, own, f, figure, countable, later, index }, walk), announced, f, walk.cells);
  const counting: Told = { f, part, placed: whole, walk, index };
  const some = ofSome(counting);
  const placed = some ? [] : ofThose(counting);
  const more = countable && placed.length === 0 && !some && !amongOthers(own, walk.clauses[index + 1]);
  // 12月收到的5件结转下年: others may have been carried forward besides.
  const ofMonth = f.month && later[0]?.certainty === "unsure" && carries(part.rest, walk.clauses[index + 1]);
  const partOf = ofMonth
    ? later.map((p): Placed => ({ ...p, certainty: "likely" }))
    : some
      ? whole
      : more
        ? partsOfWhole(f, figure, walk.scope, walk.frame, walk.cells)
        : [];
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

/** The words that say what the figure counts, its own or those of an earlier one; `now`: whatever came before, it is this year's. */
function subjectOf(
  walk: Walk,
  part: Part,
  own: Features,
  { unit }: Figure,
  { mark }: Clause,
): { readonly f: Features; readonly now: boolean } {
  const { items, lead, frame } = walk;
  const before = items.at(-1);
  const became = part.before.some(isBecame);
  // 突破百件，达到131件
  const rough = before?.placed[0] && before.figure.min !== before.figure.max && reaches(own, frame.year);
  // 2022年新收申请88件，2023年95件; 近三年新收申请：2022年34件、2023年29件、2024年31件
  const ofOther =
    before?.scope === "previous" ||
    // 近三年共收到申请50件，其中2024年15件
    (before?.scope === "part" && (before.features.years.length === 1 || before.features.times.includes("part")));
  const yearAfter = ofOther && before?.figure.unit === unit && thisYear(own);
  // 行政强制上一年项目数量25项，处理决定数量17件
  const decided = before?.scope === "previous" && own.acts.includes("decided") && before.figure.unit === "项";
  // 全区受理申请126件，其中我局36件
  const ofSelf = before?.features.everywhere && !governs(frame.organ) && ownShare(own);
  // 各街道收到46件，区直部门收到71件，全区合计117件
  const ofAll = before?.scope === "part" && own.everywhere && own.marks.includes("total") && !namesSomething(own);
  // 市级部门新收40件，各县区新收85件，合计新收125件
  const told = items.filter((item) => item.kind !== "percent");
  const parts =
    told.length > 1 && governs(frame.organ) && told.every((item) => item.scope === "part" && item.features.organPart);
  const together = parts && own.marks.includes("total") && own.gaps.length + own.others.length === 0;
  // 与2023年相比，申请量增长23.7%，为47件
  const grown = before?.before.some(isChangeBy) === true && reaches(own, frame.year);
  // 近三年新收申请逐年减少，2022年19件、2023年15件、2024年12件
  const said = yearAfter && !namesSomething(before.features) ? items.findLast((item) => item.lead)?.lead : undefined;
  if (said) return { f: continued(own, said), now: false };
  const exactly = before && (rough || yearAfter || ofSelf || ofAll || grown) ? before.features : undefined;
  // 行政许可事项由原来的142项压减到137项
  const things = became && !namesSomething(own) ? (before?.features.tokens.filter(isThing) ?? []) : [];
  if (things.length > 0) return { f: featuresOf([...things, ...own.tokens]), now: true };
  const subject = became && !namesSomething(own) ? earlier(items) : exactly;
  const f = subject ? continued(own, subject) : completed(own, part, lead, mark, frame);
  return {
    f: issued(shortened(ofOneYear(f, walk), before, walk), before, mark),
    now: became || grown || decided || together,
  };
}

/** 一年来，畅通渠道，累计收到申请47件: of this year, as the sentence has said before. */
function ofOneYear(f: Features, { tokens, frame }: Walk): Features {
  const several = f.tokens.filter((t) => t.kind === "time" && t.value === "part");
  if (several.length !== 1 || wordOf(several[0]) !== "累计" || f.years.length > 0) return f;
  const time = tokens.find((t) => t.kind === "time" || t.type === "year");
  const ofYear = time?.value === "this" || (time?.type === "year" && time.year === frame.year);
  // 截至2024年底，累计收到257件
  const until = tokens.some((t) => /^截[至止]/.test(wordOf(t)));
  return ofYear && !until ? { ...f, times: f.times.filter((t) => t !== "part") } : f;
}

const isThing = (t: Token): boolean => t.kind === "other";

const shortHeads: { readonly [word: string]: string } = {
  许可: "licensing",
  处罚: "penalties",
  强制: "coercion",
  收费: "fees",
};
const isShort = (t: Token): boolean => t.type === "gap" && shortHeads[t.text] !== undefined;

/** 许可3482件、处罚217件、强制36件: rows by half their names, in the section of their table or beside each other. */
function shortened(f: Features, before: Item | undefined, { items, tokens, frame }: Walk): Features {
  if (f.heads.length > 0) return f;
  // 许可事项上年136项，本年增4项，作出决定8214件
  const decides = f.acts.includes("decided") || f.gaps.join() === "决定";
  const row = decides && before?.figure.unit === "项" ? rowOf(items, items.length - 1) : undefined;
  if (row) return { ...f, heads: [row], gaps: [], acts: ["decided"] };
  const heads = f.gaps.map((gap) => shortHeads[gap] ?? "");
  if (heads.length === 0 || heads.includes("")) return f;
  const listed = before?.placed[0]?.heads?.some((told) => Object.values(shortHeads).includes(told));
  const beside =
    heads.length > 1 ||
    tokens.filter((t, i) => isShort(t) && tokens[i + 1]?.type !== undefined && isFigure(tokens[i + 1] as Token))
      .length > 1;
  return listed || beside || frame.section === "proactiveDisclosure" ? { ...f, heads, gaps: [], acts: [] } : f;
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
  if (f?.heads.some(isDispute)) readNegative(walk, rest, 0, f, clause, index);
  else readPredicate(walk, rest);
}

const carries = (rest: readonly Token[], next: Clause | undefined): boolean =>
  [...rest, ...(next?.tokens ?? [])].some((t) => t.value === "carry" || t.value === "carriedForward");

const ownShare = ({ tokens }: Features): boolean =>
  tokens.some(isSelf) && tokens.every((t) => t.value === "among" || isSelf(t));

const ofDocuments = new Set(["normativeDocuments", "regulations"]);
/** 印发文件86件，其中行政规范性文件6件; 新制作规章2件、规范性文件14件: what was done with all of them. */
function issued(f: Features, before: Item | undefined, mark: string): Features {
  const documents = f.heads.length === 1 && ofDocuments.has(f.heads[0] ?? "") && f.acts.length === 0;
  const done = before?.placed[0]?.acts;
  if (documents && mark === "、" && done && done.length > 0) return { ...f, acts: done };
  const among = documents && f.marks.includes("among") && before?.placed.length === 0;
  return among && before.features.acts.includes("issued") ? { ...f, acts: before.features.acts } : f;
}

const incoming = /^(?:new|received|accepted|any)$/;
const leftOver = /^carriedOver$/;
const isRole = (item: Item | undefined, role: RegExp): boolean => role.test(item?.placed[0]?.role ?? "");
const isHead = (item: Item | undefined, head: string): boolean => {
  const heads = item?.placed[0]?.heads;
  return heads?.length === 1 && heads[0] === head;
};

/** The words of the last figure that said what it counts. */
const earlier = (items: readonly Item[]): Features | undefined =>
  items.findLast((item) => namesSomething(item.features))?.features ?? items.at(-1)?.lead;

interface Counting {
  readonly part: Part;
  readonly own: Features;
  readonly f: Features;
  readonly figure: Figure;
  readonly countable: boolean;
  readonly later: readonly Placed[];
  readonly index: number;
}

/** What the figure is a count of. */
function counted({ part, own, f, figure, countable, later, index }: Counting, walk: Walk): readonly Placed[] {
  const { cells, items, frame, clauses, scope } = walk;
  // 办结49件，剩余3件
  if (countable && scope === "year" && isLeft(own) && isEnded(lastCounted(items)?.placed[0]?.role))
    return carriedForward(cells, "likely");
  const spared = scope === "year" ? exempt(part, clauses, index, cells) : [];
  if (spared.length > 0) return spared;
  if (later.length > 0) return later;
  const of = scope === "year" && !f.conditional ? classed(part, clauses[index + 1], walk) : [];
  if (of.length > 0) return of;
  if (!countable || scope !== "year") return [];
  const told = lastCounted(items);
  // 33件为自然人提出，5件为其他主体提出
  const said = own.tokens.length === 0 && part.rest[0]?.value === "is" ? featuresOf(part.rest.filter(isGap)) : own;
  if (isOther(said, told)) return placeOther(said, items, cells);
  const ended = placeOtherResult(said, told, cells);
  if (ended.length > 0) return ended;
  const ours = allBut(walk, f, index) ? { ...frame, domain: "applications" as const } : frame;
  return settled(placeWhole(f, figure, ours, cells), clauses[index + 1], cells);
}

/** 依申请公开47件，均按时答复: that they were applications, and no documents, the next clause tells. */
function settled(placed: readonly Placed[], next: Clause | undefined, cells: Walk["cells"]): readonly Placed[] {
  const loose = placed[0]?.topic === "received" && placed[0].readings.every(({ weak }) => weak);
  const tells = next?.tokens.some((t) => t.kind === "col" || (t.kind === "role" && isEnded(t.value)));
  if (!loose || !tells || next?.tokens.some((t) => t.kind === "other" || t.kind === "gap")) return placed;
  return placed.map((p) => ({ ...p, readings: cells.role("any", []), certainty: "likely", role: "any" }));
}

/** 5件申请人撤回或逾期不补正，归入其他处理: counted as what the next clause says. */
function classed(
  { figure, before, noun, rest }: Part,
  next: Clause | undefined,
  { cells, items }: Walk,
): readonly Placed[] {
  const words = next?.tokens ?? [];
  const at = words[0]?.kind === "row" ? 0 : 1;
  const row = words[at];
  const puts = at === 0 ? wordOf(row).startsWith("作") : classes(words[0] as Token);
  if (!puts || row?.kind !== "row" || words.some(isFigure) || figure?.type !== "quantity") return [];
  const readings = cells.rows([row.value], []);
  // 申请人撤回1件，归入其他处理: one of the reasons.
  const several = items.length === 0 && [...before, ...noun, ...rest].some(joinsReasons);
  const certainty = several ? "likely" : "unsure";
  const placed = { topic: "results", readings, certainty, domain: "applications", rows: [row.value] } as const;
  return readings.length === 0 ? [] : [placed];
}

const joinsReasons = (t: Token): boolean => /^(?:或|或者|和|及|以及|等|等原因|等情形)$/.test(wordOf(t));
const classes = (t: Token): boolean =>
  t?.type === "gap"
    ? /^(?:一并|均|都|统一)?(?:归入|列入|归为|归类为)$/.test(t.text)
    : /^(?:计入|按|作)$/.test(wordOf(t));

const isLeft = ({ tokens: [only, ...more] }: Features): boolean =>
  more.length === 0 && only?.type === "word" && /^(?:剩余|余下|尚余|余)$/.test(only.word);
/** The last figure that is no percentage. */
const lastCounted = (items: readonly Item[]): Item | undefined => items.findLast(({ kind }) => kind !== "percent");
const isGap = (t: Token): boolean => t.type === "gap";

/** 公开会损害第三方合法权益，决定不予公开1件: those of the reason, or the group; 自然人为主，共提出33件: theirs, or all. */
function narrowed(
  placed: readonly Placed[],
  lead: Features | undefined,
  f: Features,
  cells: Walk["cells"],
): readonly Placed[] {
  const reason = lead?.rows ?? [];
  const who = lead?.columns ?? [];
  if (placed[0]?.topic === "received" && who.length > 0 && f.tokens.some(putsForward))
    return placed.map((p) => ({ ...p, readings: [...p.readings, ...cells.role(p.role ?? "any", who)] }));
  if (placed[0]?.topic !== "results" || !cells.under(placed[0].rows ?? [], reason)) return placed;
  return placed.map((p) => ({ ...p, readings: [...p.readings, ...cells.rows(reason, f.columns)] }));
}

const putsForward = (t: Token): boolean => t.type === "word" && /^(?:提出|提交|递交)$/.test(t.word);

/** 收到各类信件126件，其中政府信息公开申请12件: what came in by that way is more than ours. */
const amongOthers = (own: Features, next: Clause | undefined): boolean =>
  next?.tokens[0]?.value === "among" &&
  next.tokens.some((t) => isApplication(senseOf(t))) &&
  !own.heads.some(isApplication);

/** 除1件尚未到期外，其余申请全部答复完毕: what the rest is of, the one is of. */
function allBut(walk: Walk, f: Features, index: number): boolean {
  if (!f.marks.includes("besides") || foreign(f)) return false;
  const next = walk.clauses[index + 1]?.tokens ?? [];
  return next.some((t) => senseOf(t) === "rest") && next.some((t) => isApplication(senseOf(t)));
}

/** The words that belong to the figure: from the first that says what is counted. */
function phraseStart(before: readonly Token[], token: Token): number {
  return (before.find(isOfPhrase) ?? before[0] ?? token).start;
}

const phraseKinds = new Set(["role", "row", "col", "head", "outcome", "act", "topic", "time", "part", "month", "year"]);
const isOfPhrase = (t: Token): boolean => phraseKinds.has(t.kind);
