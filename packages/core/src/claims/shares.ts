/** Percentages: each is asked of one reader after the other, and the first that knows it says what it claims. */
import type { ShareClaim } from "./claim.js";
import { isBecame, isChange } from "./features.js";
import { rateShare } from "./rates.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import { eachShare, figureShare, groupShare, respectiveShare } from "./share-lists.js";
import { periodShare } from "./share-period.js";
import { applicantShare, bracketShare, fromShare, resultShare, timesShare } from "./share-plain.js";
import { noShares, type ShareReader, toldAt } from "./share-told.js";
import { wordShare } from "./share-word.js";
import type { Token } from "./tokens.js";

const readers: readonly ShareReader[] = [
  rateShare,
  timesShare,
  respectiveShare,
  eachShare,
  groupShare,
  figureShare,
  bracketShare,
  periodShare,
  wordShare,
  fromShare,
  applicantShare,
  resultShare,
];

const isPercent = ({ kind }: Item): boolean => kind === "percent";
const isOpenness = (t: Token): boolean => t.word === "公开属性";
/** Of figures told with the percentage, whenever they are of. */
const ofAnyTime = new Set<ShareReader>([rateShare, periodShare]);
/** 三季度抽查…，达标率75% may be of figures told with it; any other percentage is of the year. */
const ofYear = ({ scope }: Item, reader: ShareReader): boolean =>
  scope === "year" || (scope === "within" && ofAnyTime.has(reader));

/** 自然人申请占比由上年的65%提高到70.2%: what the first percentage was of, the second is of. */
function raised(item: Item, before: Item | undefined): Item {
  const became = item.before.length > 0 && item.before.every(isBecame) && before?.clause === item.clause;
  const share = before?.before.findIndex((t) => t.value === "share") ?? -1;
  if (!became || before?.kind !== "percent" || share < 0) return item;
  return {
    ...item,
    before: before.before.slice(0, share + 1),
    features: { ...item.features, marks: ["share"] },
    scope: "year",
  };
}

/** 超过全部申请的六成, 不足全部办理结果的一成: above or below, and no more is told. */
function bounded(item: Item): Item {
  const bound = item.before.find((t) => t.value === "over" || t.value === "under")?.value;
  if (!bound) return item;
  const { min, max } = item.figure;
  const middle = (min + max) / 2;
  const range = bound === "over" ? { min: middle, max: Number.POSITIVE_INFINITY } : { min: 0, max: middle };
  return { ...item, figure: { ...item.figure, ...range } };
}

function shareOf(read: ReadSentence, context: SentenceContext, one: Item, at: number): readonly ShareClaim[] {
  const item = bounded(raised(one, read.items[at - 1]));
  if (item.before.some(isChange) || item.features.marks.includes("compare")) return noShares;
  const told = toldAt(read, context, item, at);
  for (const reader of readers) {
    const found = ofYear(item, reader) ? reader(told) : undefined;
    if (found) return found;
  }
  return noShares;
}

export function sharesOf(read: ReadSentence, context: SentenceContext): readonly ShareClaim[] {
  const { items, clauses } = read;
  if (!items.some(isPercent)) return noShares;
  // 同步确定公开属性，依申请公开的占11.6%: how open documents are.
  if (clauses.some(({ tokens }) => tokens.some(isOpenness))) return noShares;
  return items.flatMap((item, i) => (isPercent(item) ? shareOf(read, context, item, i) : noShares));
}
