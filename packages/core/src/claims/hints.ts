/** What single words of a sentence give away. */
import type { Figure } from "./claim.js";
import { featuresOf, foreign } from "./features.js";
import type { Token } from "./tokens.js";

/** 申请人 and nothing else that is counted: the answers and the withdrawals of such a sentence are of applications. */
export function aboutApplications(tokens: readonly Token[]): boolean {
  const f = featuresOf(tokens);
  return tokens.some((t) => t.type === "word" && t.word === "申请人") && f.heads.length === 0 && !foreign(f);
}

/** 平均每月5件: a year of twelve such months, rounded or cut. */
export const ofTwelve = (figure: Figure): Figure => ({
  min: 12 * (figure.min - 0.5),
  max: 12 * (figure.max + 1),
  unit: figure.unit,
  text: figure.text,
});

export const units = /单位|部门|机关|地区|地方|乡镇|街道|企业/;
export const isFeeNotice = (t: Token): boolean => t.type === "word" && /[收缴]费通知$/.test(t.word);
