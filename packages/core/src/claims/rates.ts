/** Rates: 办结率为90%, 维持率, 予以公开率, and 达标率 of what no table counts. */

import { resolveCarry } from "./carry.js";
import { type Features, featuresOf, foreign, isApplication, isDispute, textOf } from "./features.js";
import { isInTime, saysInTime } from "./hints.js";
import { isFigure } from "./items.js";
import { decidesReviews } from "./left-out-suits.js";
import type { Item, SentenceContext } from "./sentence.js";
import { isExact, noShares, type ShareReader, type Told, wholesOf } from "./share-told.js";
import type { Token } from "./tokens.js";

const rateOf: { readonly [word: string]: readonly string[] } = {
  办结率: ["concluded"],
  答复率: ["answered"],
  按时办结率: ["concluded"],
  按期办结率: ["concluded"],
  按时答复率: ["answered"],
  按期答复率: ["answered"],
  及时答复率: ["answered"],
  办结比例: ["concluded"],
  答复比例: ["answered"],
};
const rowsOf: { readonly [word: string]: readonly (readonly string[])[] } = {
  予以公开率: [["granted"], ["granted", "partiallyGranted"]],
  不予公开率: [["denied"]],
  部分公开率: [["partiallyGranted"]],
  无法提供率: [["unavailable"]],
  不予处理率: [["notProcessed"]],
  公开率: [["granted"], ["granted", "partiallyGranted"]],
  公开比例: [["granted"], ["granted", "partiallyGranted"]],
  予以公开比例: [["granted"], ["granted", "partiallyGranted"]],
};
const outcomesOf: { readonly [word: string]: readonly string[] } = {
  维持率: ["upheld"],
  纠错率: ["corrected"],
  纠正率: ["corrected"],
  败诉率: ["corrected"],
  // Suits that ended otherwise, such as those withdrawn, may be taken for won.
  胜诉率: ["upheld", "otherResult"],
  审结率: ["closed"],
  结案率: ["closed"],
};

/** 办结率; where the trie has taken 复议维持 for a word of its own, 率 stands alone behind it. */
function rateWord(before: readonly Token[], at: number): string | undefined {
  const rate = before[at];
  if (rate?.type !== "word") return undefined;
  const outcome = before[at - 1];
  if (rate.word !== "率" || outcome?.type !== "word") return rate.word;
  const known = Object.keys(outcomesOf).find((word) => outcome.word.endsWith(word.slice(0, -1)));
  return known ?? `${outcome.word}率`;
}

const isFrom = (t: Token): boolean => t.word === "由" || t.word === "从";

/** 来信来电500件，办结480件，办结率96%: what no table counts, and how much of it the rate is of. */
function ofPair(
  items: readonly Item[],
  at: number,
  rateAt: number,
  anyway: boolean,
  { text, start }: SentenceContext,
): { part: Item; whole: Item } | undefined {
  const [whole, part, item] = items.slice(Math.max(0, at - 2), at + 1);
  if (!item || !part || !whole || !isExact(part) || !isExact(whole)) return undefined;
  if (!anyway && part.placed.length + whole.placed.length > 0) return undefined;
  // 抽查12个窗口的登记、答复情况，其中9个达标，达标率75%
  const among = part.features.marks.includes("among");
  const beside = part.clause === item.clause - 1 && (among || [0, 1].includes(part.clause - whole.clause));
  if (!beside || part.figure.unit !== whole.figure.unit || part.figure.max > whole.figure.min) return undefined;
  // 收回1146份，回收率95.5%
  const rate = textOf(item.before.slice(0, rateAt + 1)).replace(/率.*$/, "");
  const done = among ? text.slice(part.start - start, item.start - start) : textOf(part.before);
  const same = rate.length > 1 && [...rate].every((c) => done.includes(c));
  const ofYear =
    (part.scope === "year" || (among && part.scope === "within")) &&
    part.scope === whole.scope &&
    !resolveCarry(whole.features, null).includes("carriedOver");
  if (!same || !ofYear || whole.depth !== part.depth) return undefined;
  // 抽检1200批次，不合格26批次，合格率97.8%
  return ["不", "未"].some((not) => done.includes(`${not}${rate}`))
    ? { part: restOf(part, whole), whole }
    : { part, whole };
}

const restOf = (part: Item, whole: Item): Item => {
  const [min, max] = [whole.figure.min - part.figure.max, whole.figure.max - part.figure.min];
  return { ...part, figure: { ...part.figure, min, max, text: String(min) } };
};

interface Rate {
  readonly word: string;
  /** What the clause says of it. */
  readonly own: Features;
  readonly pair: { readonly part: Item; readonly whole: Item } | undefined;
}

/** 政府信息公开行政复议维持率100% */
function ofOutcome({ item, before, read, context, make }: Told, { own, pair, word }: Rate) {
  const { cells } = context;
  const outcome = outcomesOf[word] ?? [];
  const near = before.findLast((p) => p.placed[0]?.domain === "disputes")?.placed[0]?.heads;
  const heads = own.heads.filter((h) => !isApplication(h));
  const reconsidered = item.before.some((t) => t.word.startsWith("复议"));
  const named = heads.length > 0 ? heads : reconsidered ? ["reconsideration"] : (near ?? read.frame.heads ?? []);
  // 行政复议13件，未经复议直接起诉3件，复议后起诉5件，纠错率9.5%: of the last, or of all.
  const kinds = new Set(
    before.filter((p) => p.placed[0]?.domain === "disputes").map((p) => p.placed[0]?.heads?.join()),
  );
  const ofSeveral = heads.length === 0 && !reconsidered && kinds.size > 2;
  const ways = outcome.map((_, i) => outcome.slice(0, i + 1));
  const ended = outcome[0] === "closed" ? [] : cells.disputes(named, ["closed"]);
  const wholes = [...ended, ...cells.disputes(named, [])];
  return make(
    {
      ...(pair ? { quantity: pair.part.figure } : {}),
      readings: ways.flatMap((way) => cells.disputes(named, way)),
    },
    { quantities: pair ? [pair.whole.figure] : [], readings: wholes },
    item.end,
    !ofSeveral && (own.topic || read.frame.topic || context.frame.section === "disputes") ? "likely" : "unsure",
  );
}

/** 申请予以公开率 */
function ofRows({ item, before, context, make }: Told, groups: readonly (readonly string[])[]) {
  const readings = groups.flatMap((group) => context.cells.rows(group, []));
  const whole = { quantities: [], readings: wholesOf(context.cells) };
  // 予以公开和部分公开共27件，公开率55.1%
  const told = before.at(-1);
  const given =
    told?.clause === item.clause - 1 && groups.some((group) => group.join() === told.placed[0]?.rows?.join());
  // 全年办结49件，予以公开率为38.8%
  const beside = told?.clause === item.clause - 1 && told.placed[0]?.topic === "concluded";
  const certainty = groups.length > 1 && !given && !beside ? "unsure" : "likely";
  return make(
    { ...(given ? { quantity: told.figure } : {}), readings: given ? [] : readings },
    whole,
    item.end,
    certainty,
  );
}

const isRole = ({ placed }: Item, roles: readonly string[]): boolean =>
  placed.some((p) => roles.includes(p.role ?? ""));
const coming = ["received", "new", "accepted", "any", "workload", "handled", "due"];

/** 新收申请20件，办结18件，办结率90% */
function ofConcluded({ item, before, read, context, make }: Told, { word, own }: Rate, given: Item | undefined) {
  const { cells } = context;
  // 答复率100%: of what was due perhaps.
  // 当年申请办结率: of what came in alone.
  const ofNew = own.roles.includes("new") || item.before.some((t) => t.word === "当年");
  const ofDue = item.figure.min === 100 && word === "答复率" && !given;
  // 应办理52件，已办结49件，办结率94.2%: of what was due, carried over or not.
  const due = before.some((p) => isRole(p, ["due", "workload"])) && !before.some((p) => isRole(p, ["new"]));
  const inTimeBefore = item.figure.min === 100 && read.clauses[item.clause - 1]?.tokens.some(isInTime);
  return make(
    { ...(given ? { quantity: given.figure } : {}), readings: cells.role("concluded", []) },
    {
      quantities: before.filter((p) => isRole(p, coming)).map((p) => p.figure),
      readings: [...(due ? [] : cells.role("new", [])), ...cells.role("workload", [])],
    },
    item.end,
    saysInTime(word) || inTimeBefore || ofDue || ofNew ? "unsure" : "likely",
  );
}

/** 公开率（含部分公开）为70%: the words before the bracket are of the percentage behind it. */
function aroundBracket(told: Told): Told {
  const { item, read } = told;
  const before = read.clauses[item.clause - 2];
  const inside = read.clauses[item.clause - 1];
  const hangs = item.mark === "）" && inside?.depth === item.depth + 1 && item.before.every((t) => t.value === "is");
  if (!hangs || !before?.tokens.some(isRate) || [before, inside].some((c) => c?.tokens.some(isFigure))) return told;
  return { ...told, item: { ...item, before: [...before.tokens, ...inside.tokens, ...item.before] } };
}
const isRate = (t: Token): boolean => t.value === "rate";

export const rateShare: ShareReader = (plain) => {
  const told = aroundBracket(plain);
  const { item, at, before, read, context, make } = told;
  const rateAt = item.before.findLastIndex(isRate);
  const word = rateWord(item.before, rateAt);
  if (word === undefined || word === "") return undefined;
  // 办结率由92%提高到100%: what it was before.
  if (item.before.slice(rateAt + 1).some(isFrom)) return noShares;
  const outcome = outcomesOf[word] !== undefined;
  const pair = ofPair(read.items, at, rateAt, outcome, context);
  // 三季度抽查12个窗口，其中9个达标，达标率75%: of figures that are told with it, whenever it was.
  if (item.scope !== "year" && !pair) return noShares;
  if (item.figure.unit === "倍") return undefined;
  if (pair && !outcome)
    return make(
      { quantity: pair.part.figure, readings: [] },
      { quantities: [pair.whole.figure], readings: [] },
      item.end,
      saysInTime(word) && item.figure.min === 100 ? "unsure" : "likely",
    );
  const rate = { word, own: featuresOf(item.before), pair };
  const { own } = rate;
  // 投诉举报18764件，办结率99.6%: of what was counted right before.
  const beside = before.at(-1);
  if (beside && beside.placed.length === 0 && foreign(beside.features) && own.heads.length === 0) return noShares;
  // 行政许可3482件，按时办结率100%; 一次性答复率; 提前办结率: of decisions, or of what was early.
  const elsewhere = !outcome && beside?.placed[0]?.domain === "proactive" && own.heads.length === 0;
  const ofKind = item.before[rateAt - 1]?.type === "gap";
  if (elsewhere || ofKind || own.gaps.some((gap) => /提前|当场|当日/.test(gap))) return noShares;
  // 其他行政复议案件214件，维持率83.2%
  const ofOthers = beside?.features.heads.some(isDispute) && beside.placed.length === 0;
  if (outcome && (ofOthers || decidesReviews(read.clauses))) return noShares;
  if (own.others.length > 0) return noShares;
  if (outcome) return ofOutcome(told, rate);
  const explicit = own.heads.includes("application") || (read.frame.domain ?? context.frame.place) === "applications";
  const rows = rowsOf[word];
  const both = own.rows.includes("partiallyGranted") ? rows?.filter((group) => group.includes("partiallyGranted")) : [];
  if (rows && explicit) return ofRows(told, both?.length ? both : rows);
  const roles = rateOf[word];
  if (!roles || read.frame.domain === "other") return noShares;
  const given = before.findLast((p) => isRole(p, [...roles, "concluded", "answered"]));
  return given || explicit || context.frame.place === "applications" ? ofConcluded(told, rate, given) : noShares;
};
