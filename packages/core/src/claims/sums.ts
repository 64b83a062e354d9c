/** Figures that are said to add up: 共…件，其中…、…；…，合计…件. */
import type { SumClaim } from "./claim.js";
import { endsInside } from "./completed.js";
import { added } from "./figures.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import { agrees, changed, claim, comparable, figuresOf, has, least } from "./sum-claim.js";
import { cutAt, partBehind, partsAfter } from "./sum-parts.js";
import { shareRuns } from "./sum-shares.js";
import { totalBehind } from "./sum-totals.js";
import type { Token } from "./tokens.js";

/** 每月2至7件 is no total. */
const isRangeOf = ({ figure }: Item): boolean => figure.min !== figure.max && /[至到—–~～-]/.test(figure.text);

/** 在12件新收申请中，有18件…: the second is among the first. */
const inside = (item: Item, next: Item, clauses: ReadSentence["clauses"]): boolean => {
  return next.clause === item.clause + 1 && endsInside(clauses[item.clause]?.tokens ?? []);
};

/** 主要包括工作动态312条、通知公告120条等: there is more than is told. */
const openEnded = (parts: readonly Item[], clauses: ReadSentence["clauses"]): boolean => {
  const end = parts.at(-1);
  const next = end && clauses[end.clause]?.tokens.find((t) => t.start >= end.end);
  const etc = next?.type === "word" ? next.word === "等" : next?.type === "gap" && next.text.startsWith("等");
  // 3月、9月较多，分别为8件、9件
  const above = parts[0] && clauses[parts[0].clause - 1]?.tokens;
  if (above?.some((t) => t.type === "word" && /^较[多为]/.test(t.word))) return true;
  return etc === true || end?.features.tokens.some((t) => t.word === "等") === true;
};

/** 同一信息经不同渠道发布的不重复计算: the parts may overlap, and then add up to more than the whole. */
const overlaps = ({ clauses }: ReadSentence): boolean => clauses.some(({ tokens }) => tokens.some(saysOverlap));
const saysOverlap = (t: Token): boolean => t.type === "gap" && /重复|重叠|交叉|同时|同步|多渠道/.test(t.text);

/** The list that begins here ends with 其他, and is of all. */
function closes(items: readonly Item[], from: number): boolean {
  let end = from;
  while (items[end + 1]?.mark === "、") end++;
  const last = items[end];
  return end > from && last?.before.length === 1 && /^其[他它]$/.test(last.features.gaps.join(""));
}

/** So many parts after 其中： are a list of all, not a few examples. */
const manyParts = 4;
const listWords = /^(?:包括|分为|具体为|由(?!此)|即|分别为|分别是)/;

const isInclude = (t: Token): boolean => t.value === "include";
const isAmong = (t: Token): boolean => t.word.startsWith("其中");
const lists = (t: Token, i: number): boolean =>
  t.type === "word" && listWords.test(t.word) && (i === 0 || !t.word.startsWith("分别"));
/** 其中：… the word stands in a clause of its own before the first part. */
const announced = (item: Item, next: Item, clauses: ReadSentence["clauses"]): boolean =>
  next.mark === "：" &&
  next.clause === item.clause + 2 &&
  (clauses[next.clause - 1]?.tokens.some((t) => t.value === "among") ?? false);

/** 建议42件、提案57件，其中主办61件、会办38件: of all that the list names, where it is too much for the last of it. */
function withListed(items: readonly Item[], at: number): Item {
  const item = items[at] as Item;
  let from = at;
  while (items[from]?.mark === "、" && from > 0 && comparable(items[from - 1] as Item, item)) from--;
  const run = items.slice(from, at + 1);
  return run.length > 1 ? { ...item, start: run[0]?.start ?? item.start, figure: added(figuresOf(run)) } : item;
}

/** 按渠道分; not 按其他处理办结, where a result is told. */
const dividesBy = (tokens: readonly Token[] = []): boolean => tokens.some(isBy) && !tokens.some(isRow);
const isBy = (t: Token): boolean => t.word === "按";
const isRow = (t: Token): boolean => t.kind === "row";

const isBeside = (t: Token): boolean => t.word === "由";

/** How the figures behind one are told to be its parts. */
interface Introduced {
  /** 其中 in a clause of its own, 其中：…: many parts are all of them. */
  readonly colon: boolean;
  /** 包括, 分为, 分别为 */
  readonly listed: boolean;
  readonly bracket: boolean;
  /** 收到申请14件，涉及征地6件、规划4件、其他4件 */
  readonly subjects: boolean;
}

/** In the words of the first part, or of the clause before it. */
function tellsParts(item: Item, next: Item, { clauses }: ReadSentence): boolean {
  return inside(item, next, clauses) || has(next, "among") || next.features.tokens.some(isAmong);
}

/** 共收到申请12件：网上8件，信函3件 */
const spelled = (item: Item, next: Item, then: Item | undefined): boolean =>
  next.mark === "：" &&
  item.figure.unit !== null &&
  then?.kind === "quantity" &&
  next.clause === item.clause + 1 &&
  next.depth === item.depth;

/** A clause stands between: 新收申请19件，按内容分，土地类8件、规划类6件; 内容包括：规划5件，财务4件, some of what there was. */
function dividedBy(item: Item, next: Item, { clauses }: ReadSentence): boolean {
  if (next.clause !== item.clause + 2) return false;
  const between = clauses[next.clause - 1];
  if (next.mark === "：" && between?.tokens.some(isInclude)) return true;
  const same = between?.mark !== "；" || item.placed[0]?.topic === "received";
  return same && dividesBy(between?.tokens) && !has(next, "among");
}

/** 新收申请12件（网上8件，信函4件）; not 与上年（16件）持平 */
const bracketed = (item: Item, next: Item, { clauses }: ReadSentence): boolean =>
  next.depth > item.depth &&
  next.mark === "（" &&
  !has(next, "include") &&
  !clauses[next.clause - 1]?.tokens.some((t) => t.value === "compare");

function introduced(read: ReadSentence, at: number): Introduced | undefined {
  const { items, clauses } = read;
  const item = items[at] as Item;
  const next = partBehind(items, at) as Item;
  const colon = announced(item, next, clauses);
  // 由自然人提交33件，由商业企业提交9件: one beside the other.
  const beside = item.before.some(isBeside) && next.before.some(isBeside);
  const listed = next.mark !== "、" && next.depth === item.depth && !beside && next.before.some(lists);
  const bracket = bracketed(item, next, read);
  const subjects = next.features.steps.includes("subject") && closes(items, at + 1);
  const any =
    subjects ||
    colon ||
    listed ||
    bracket ||
    tellsParts(item, next, read) ||
    spelled(item, next, items[at + 2]) ||
    dividedBy(item, next, read);
  return any ? { colon, listed, bracket, subjects } : undefined;
}

const topicOf = ({ placed, partOf }: Item): string | undefined => (placed[0] ?? partOf[0])?.topic;
/** What came of a thing is no part of what there was of it. */
const elsewhere = (part: Item, item: Item): boolean =>
  ["concluded", "carriedForward", "disputes"].includes(topicOf(part) ?? "") && topicOf(part) !== topicOf(item);

/** 其中未经复议直接起诉3件，复议后起诉4件: together, and none alone, the parts are of all cells that the whole is of. */
const areAll = ({ placed }: Item, parts: readonly Item[]): boolean => {
  const named = parts.map((part) => part.placed[0]?.readings[0]?.cells ?? []);
  const together = new Set(named.flat());
  const among = (cells: readonly string[], some: ReadonlySet<string>) => cells.every((cell) => some.has(cell));
  return placed.some(({ readings }) =>
    readings.some(({ cells }) => among(cells, together) && !named.some((some) => among(cells, new Set(some)))),
  );
};

/** The sum that the figure at this place is the whole of. */
function wholeBefore(read: ReadSentence, at: number, context: SentenceContext): SumClaim | undefined {
  const { items, clauses } = read;
  const item = items[at] as Item;
  const next = partBehind(items, at);
  if (!next || !comparable(item, next) || isRangeOf(item) || changed(item)) return undefined;
  const how = introduced(read, at);
  const parts = how && cutAt(item, partsAfter(items, at), clauses);
  if (!parts || parts.length === 0) return undefined;
  // 新收9件，上年结转1件，其中4件…: of both.
  const more = least(parts) > item.figure.max;
  if (item.placed[0]?.role === "carriedOver" && more) return undefined;
  // 新收118件，…结转6件；其中网上70件、信函48件: of which of the figures, ； does not say.
  if (next.mark === "；" && has(next, "among") && !agrees(item.figure, figuresOf(parts))) return undefined;
  const isRest = (part: Item): boolean => has(part, "rest");
  // 其中逾期未补正2件、其他情形1件: what no table counts may be a part as well.
  const named = parts.filter((part) => !isRest(part) && (topicOf(part) !== undefined || part.mark !== "、"));
  const told = new Set(named.map(topicOf));
  const flow = told.size === 2 && told.has("received") && told.has("carriedOver");
  const mixed =
    parts.some(({ placed }) => placed.length > 0) && (told.size > 1 || parts.some((part) => elsewhere(part, item)));
  if (mixed && !flow) return undefined;
  const { colon, listed, bracket, subjects } = how;
  const all =
    subjects ||
    flow ||
    parts.some(isRest) ||
    ((listed || bracket) && parts.length > 1) ||
    (colon && parts.length >= manyParts) ||
    areAll(item, parts);
  return claim(more ? withListed(items, at) : item, parts, all && !openEnded(parts, clauses), context);
}

export function sumsOf(read: ReadSentence, context: SentenceContext): SumClaim[] {
  const { items } = read;
  if (items.length < 2 || overlaps(read)) return [];
  const sums = shareRuns(items, context);
  for (let at = 0; at < items.length; at++) {
    const before = wholeBefore(read, at, context);
    if (before) sums.push(before);
    const behind = totalBehind(items, at, context);
    if (behind) sums.push(behind);
  }
  return sums;
}
