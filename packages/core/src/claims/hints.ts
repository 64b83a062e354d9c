/** What single words of a sentence give away. */
import { isEnded } from "./carry.js";
import type { Figure } from "./claim.js";
import { featuresOf, foreign } from "./features.js";
import type { Cells } from "./readings.js";
import type { Token } from "./tokens.js";

/** 自然人提出的33件，商业企业提出的9件: two kinds of applicants, one as the form prints it. */
const namesApplicants = (tokens: readonly Token[], cells: Cells): boolean =>
  namesTwo(tokens) &&
  tokens.some((t) => {
    const word = t.word;
    return word === "个人申请" || word === "单位申请" || cells.printsOrganization(word);
  });
const namesTwo = (tokens: readonly Token[]): boolean => {
  const one = tokens.find((t) => t.kind === "col");
  return one !== undefined && tokens.some((t) => t.kind === "col" && t.value !== one.value);
};

const isNewOrEnded = (t: Token): boolean =>
  t.kind === "role" && (t.value === "new" || t.value === "accepted" || isEnded(t.value));
/** 上年转入5件、转入下年3件; 受理47件，办结49件，上年结转5件: nothing else is carried from year to year. */
const carriesOver = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.value === "previous") &&
  (tokens.some(isNewOrEnded)
    ? tokens.some((t) => t.value === "carry")
    : tokens.some((t) => t.value === "next") && tokens.filter((t) => t.value === "carry").length > 1);

const ofForm = new Set([
  "partiallyGranted",
  "administrativeInquiry",
  "notHeld",
  "requiresCreation",
  "unclearAfterCorrection",
  "repeated",
  "excessive",
  "confirmationRequested",
  "notCorrectedInTime",
  "feeNotPaid",
]);
/** 作出答复30件，另有4件因逾期未补正不再处理: what becomes of applications alone. */
const namesResult = (t: Token): boolean => t.kind === "row" && ofForm.has(t.value);

/** 申请人 and nothing else that is counted: the answers and the withdrawals of such a sentence are of applications. */
export function aboutApplications(tokens: readonly Token[], cells: Cells): boolean {
  const named = tokens.some((t) => t.word === "申请人" || namesResult(t));
  if (!named && !namesApplicants(tokens, cells) && !carriesOver(tokens)) return false;
  const f = featuresOf(tokens);
  return f.heads.length === 0 && !foreign(f);
}

/** 平均每月5件: a year of twelve such months, rounded or cut. */
export const ofTwelve = (figure: Figure): Figure => ({
  min: 12 * (figure.min - 0.5),
  max: 12 * (figure.max + 1),
  unit: figure.unit,
  text: figure.text,
});

/** 均由园区企业提出: the words right before a kind of applicant only say which. */
export const unknownGaps = (tokens: readonly Token[]): Token[] =>
  tokens.filter((t, i) => {
    const next = tokens[i + 1];
    const which = next?.type === "word" && next.kind === "col" && t.type === "gap" && t.text.length <= 4;
    return t.type === "gap" && !which;
  });

/** 均为劳动监察、工伤认定等行政执法案卷信息: what stands between 均为 and 等 are examples. */
export function withoutExamples(words: readonly Token[]): readonly Token[] {
  const is = words.findIndex((t) => t.value === "is");
  if (is < 0) return words;
  const etc = words.findIndex((t, i) => i > is && (t.word === "等" || (t.type === "gap" && t.text.endsWith("等"))));
  const next = words[etc + 1];
  const named = next && ["row", "col"].includes(next.kind) && !words.slice(is, etc).some((t) => t.kind === "row");
  return etc > is && named ? [...words.slice(0, is + 1), ...words.slice(etc + 1)] : words;
}

export const units = /单位|部门|机关|[科处股]室|地区|地方|乡镇|街道|企业|厅局/;
export const isFeeNotice = (t: Token): boolean => t.type === "word" && /[收缴]费通知$/.test(t.word);

/** 引发行政复议: what the words before it led to. */
export const leadsTo = (t: Token): boolean => t.type === "word" && /^(?:引发|引起|引致|导致|产生)$/.test(t.word);

/** 按期答复, 及时办结率: only of what was due; all of it in time says nothing of what is not yet due. */
export const saysInTime = (word: string): boolean => /^(?:按时|按期|及时)/.test(word);
export const isInTime = (t: Token): boolean => saysInTime(t.word);
