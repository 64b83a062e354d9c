/** Figures of some of what the tables count: of those with which something was done, or of which something is said. */
import { type Candidate, clauseAfter, type Why } from "./candidate.js";
import { isEnded, resolveCarry } from "./carry.js";
import { endsInside, isObject } from "./completed.js";
import { isPromise } from "./deferred.js";
import { featuresOf, foreign, isApplication, textOf } from "./features.js";
import { isFigure } from "./items.js";
import { wordOf } from "./narrowed.js";
import { asksOthers } from "./of-some.js";
import { ended } from "./part.js";
import type { Token } from "./tokens.js";

const isRow = (t: Token): boolean => t.kind === "row";

/** 有2件正在征求第三方意见，结转下年度继续办理: all that are not done. */
const carriesOn = (candidate: Candidate, pending: boolean): boolean => {
  const next = clauseAfter(candidate);
  const { year } = candidate.walk.frame;
  if (!next || next.tokens.some(isFigure)) return false;
  const f = featuresOf(next.tokens);
  const others = ["rest", "another", "among"].some((mark) => f.marks.includes(mark));
  const comes = f.times.includes("next") || (year !== null && f.years.some((y) => y > year));
  // 有2件申请因收到时已临近年底，将于2025年1月答复
  const promised = next.tokens.some(isPromise);
  const later = (pending || promised) && comes && f.roles.some(isEnded);
  return !others && (later || resolveCarry(f, year).includes("carriedForward"));
};
const isPending = ({ f }: Candidate): boolean => f.roles.includes("pending");

/** 对4件申请告知补正: a step; not 不予公开的3件均说明理由, which is said of all of a result. */
const isStep: Why = (candidate) => {
  const { own, f, behind } = candidate;
  const step = behind.steps.includes("procedure") && !behind.roles.includes("pending") && !ended(f);
  const ofAll = own.rows.length > 0 && behind.marks.includes("all");
  return step && !ofAll && !carriesOn(candidate, isPending(candidate));
};

/** 4件申请延长答复期限 */
const isExtended: Why = (candidate) =>
  candidate.behind.gaps.some((gap) => gap.includes("延长")) && !carriesOn(candidate, isPending(candidate));

/** 1件申请正在征求意见: where it stands, and not that there was one. */
const isUnderWay: Why = (candidate) => {
  const { rest } = candidate.part;
  const stands = rest[0]?.type === "gap" && /^(?:正在|处于)/.test(textOf(rest.slice(0, 2)));
  return stands && !carriesOn(candidate, isPending(candidate));
};

/** 有3份政府信息公开申请内容相近: some, of which something is said. */
const isSome: Why = (candidate) => {
  const { part, behind, walk, at } = candidate;
  if (at > 0 || part.before.length !== 1 || wordOf(part.before[0]) !== "有" || part.rest.length === 0) return false;
  // 有8件因不掌握而无法提供: all that came out so.
  const result = part.rest.some(isRow) && part.rest.every((t) => !["gap", "other", "step", "neg"].includes(t.kind));
  // 有1件申请结转下年度办理; with a reason it may be one of several.
  const carried =
    behind.gaps.length === 0 &&
    behind.tokens[0]?.kind !== "verb" &&
    resolveCarry(behind, walk.frame.year).includes("carriedForward");
  return !result && !carried && !carriesOn(candidate, isPending(candidate));
};

/** 对2件申请作了说明: some of them, unless it is said what became of them. */
const isHandled: Why = ({ part, f, behind }) =>
  isObject(part) &&
  part.rest.length > 0 &&
  f.heads.every(isApplication) &&
  f.rows.length + behind.roles.length + behind.rows.length === 0;

/** 1件申请因涉及第三方正在征求意见: some, and why; 3件申请因内容相同合并答复 */
const isReasoned: Why = (candidate) => {
  const { part, behind } = candidate;
  const reasoned = part.before.length === 0 && /^(?:因|由于)$/.test(wordOf(part.rest[0]));
  const merged = behind.gaps.some((gap) => gap.includes("合并"));
  return reasoned && (merged || behind.roles.length + behind.rows.length === 0) && !carriesOn(candidate, false);
};

/** 提前5个工作日答复的29件, 经批准延长期限后答复3件, 经释明转为申请5件, 指导提交申请16件: some of them, or none of ours. */
const isQualified: Why = ({ part: { before } }) => before.some(qualifies);
const qualifies = (t: Token): boolean =>
  t.type === "gap" && /提前|延长|转$|理由.*成立|^(?:并?指导|并?协助|并?帮助|转交|移交|转送|交由|分送)/.test(t.text);

/** 告知向其他行政机关申请的22件; 告知信息不存在的2件 says what became of them. */
const isAdvised: Why = ({ part: { before }, f }) => {
  const begin = before[0];
  if (f.rows.length > 0 || begin?.type !== "gap" || !/^(?:并?告知|并?引导)/.test(begin.text)) return false;
  const then = before.find((t, i) => i > 0 && t.kind !== "fn");
  return !(then?.kind === "row" && begin.text.endsWith("告知"));
};

/** 对可能涉及商业秘密的5件申请，书面征求了第三方意见 */
const isConsulted: Why = (candidate) =>
  candidate.part.before[0]?.word === "对" && clauseAfter(candidate)?.tokens.some(asksOthers) === true;

/** 对9件申请征求了第三方意见，其中5件第三方不同意公开: what they said, and not what was decided. */
const isOpinion: Why = ({ part: { before, rest }, walk: { clauses }, at }) =>
  (before.some(isRefusal) || rest.some(isRefusal)) &&
  clauses.slice(0, at).some(({ tokens }) => tokens.some(asksOthers));
const isRefusal = (t: Token): boolean => t.kind === "row" && t.word.startsWith("第三方不同意");

/** 仍有5件答复不够规范: still so many, and not still open. */
const isStill: Why = ({ own, behind }) =>
  behind.gaps.some((gap) => gap.includes("不")) &&
  own.tokens.some((t) => /^[仍尚]有$/.test(t.word)) &&
  !behind.roles.some((role) => role === "carry" || role === "pending");

/** 尚未作出答复的申请5件: no answers. */
const isUndone: Why = ({ own: { negative, roles, rows } }) =>
  negative && rows.length === 0 && roles.length > 0 && roles.every(isEnded);

/** 收到2件针对同一事项的申请: some, by what they are about. */
const isAimed: Why = ({ part: { noun, rest } }) => wordOf(noun[0] ?? rest[0]) === "针对";

/** 3件申请涉及个人隐私，经处理后公开; 内容不明确的3件，告知补正: what they ask for, and no reason of a result. */
const isOfContent: Why = (candidate) => {
  const { before, noun, rest } = candidate.part;
  const said = rest[0]?.kind === "row" ? rest[0] : rest[1];
  const asks = said?.kind === "row" && wordOf(said).startsWith("涉及");
  const unclear = [before, noun, rest].some((words) => words.some(isUnclear));
  if (!asks && !unclear) return false;
  const then = clauseAfter(candidate)?.tokens ?? [];
  if (unclear && (then.some(corrects) || before[0]?.word === "对")) return true;
  const settled = then.some(isRow) && !then.some(isFigure);
  return asks && !settled && candidate.own.heads.some(isApplication) && featuresOf(rest).rows.length === 1;
};
const isUnclear = (t: Token): boolean => t.kind === "row" && /^(?:申请)?内容不明确$/.test(t.word);
const corrects = (t: Token): boolean => t.word.includes("补正");

/** 主动公开的规划类信息中，有3件部分公开 */
const isInsideOther: Why = ({ walk: { clauses }, at }) => {
  const above = at > 0 ? clauses[at - 1] : undefined;
  return above !== undefined && endsInside(above.tokens) && foreign(featuresOf(above.tokens));
};

/** 予以公开8件，含部分公开2件 has a cell of its own; what else is among a figure has none. */
const isIncluded: Why = ({ part: { before }, own, f, walk: { items } }) => {
  if (before[0]?.value !== "include" || f.roles.some((role) => role === "carry" || role === "carriedOver"))
    return false;
  const topic = items.at(-1)?.placed[0]?.topic;
  // 行政诉讼2件（含复议后起诉1件）
  if (topic === "disputes") return !own.heads.some((head) => /^litigation./.test(head));
  return own.rows.length === 0 || (topic !== "results" && topic !== "concluded");
};

/** Asked only where something is said behind the figure. */
export const ofSomeBehind: readonly Why[] = [isStep, isExtended, isUnderWay, isSome, isHandled, isReasoned, isStill];

export const ofSomeOnly: readonly Why[] = [
  isInsideOther,
  isAdvised,
  isUndone,
  isOpinion,
  isConsulted,
  isQualified,
  isIncluded,
  isAimed,
  isOfContent,
];
