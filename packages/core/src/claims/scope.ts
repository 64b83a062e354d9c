/** Whether words speak of the report's year, of another, or of a part of it. */

import { resolveCarry } from "./carry.js";
import type { Features } from "./features.js";
import type { Frame } from "./frame.js";
import { governs } from "./governs.js";
import { anotherOrgan, isTown } from "./organs.js";
import type { Token } from "./tokens.js";

/** `within`: a part of the report's year; `part`: several years together, a part of the organ, another organ. */
export type Scope = "year" | "previous" | "next" | "part" | "within";

export const isRange = (t: Token | undefined): boolean =>
  (t?.type === "word" || t?.type === "gap") && /^[至到—~～–-]+$/.test(t.type === "word" ? t.word : t.text);

/** 局机关, 机关本身, 局本部 */
export const isHeadOffice = ({ kind, word }: Token): boolean =>
  kind === "part" && /^[局委厅]?机关(?:本.|自身)?$|本部$/.test(word);
/** Sections of an organ, which together are all of it. */
const inside = /^各(?:业务|职能)?(?:科|股|处)室$|^各内设机构$/;
/** 本级及所属部门: the organ with all below it is the whole. */
const joint = (f: Features, organ: string | null): boolean => {
  // 全县各单位
  if (f.everywhere && !beyond(f, organ)) return true;
  const parts = f.tokens.filter((t) => t.kind === "part" && t.value === "organ");
  const joined = f.tokens.some((t) => t.type === "word" && /^[及和与]$|^以及$/.test(t.word));
  // 区政府及各部门、各街道, in the report of the government
  if (joined && governs(organ) && f.tokens[0]?.type === "gap" && f.tokens[0].text.endsWith("政府")) return true;
  // 各科室共接收22件
  if (f.marks.includes("total") && parts.length > 0 && parts.every((t) => t.type === "word" && inside.test(t.word)))
    return true;
  // 各县区和市直单位一共新收2107件, in the report of the government
  if (joined && governs(organ) && f.marks.includes("total") && parts.length > 1) return true;
  const self = parts.filter((t) => isHeadOffice(t) || t.word.endsWith("本级")).length;
  return joined && self > 0 && parts.length > self && !f.marks.includes("respectively");
};

const ranks = [/[县旗]|(?<!自治)区/, /[市州]/, /省|自治区/];
/** 0 a township, 3 a province; -1 what tells nothing. */
const rankOf = (name: string): number => (isTown(name) ? 0 : 1 + ranks.findIndex((rank) => rank.test(name)) || -1);

/** 全省, in the report of a county's bureau: figures of a larger area. */
const beyond = (f: Features, organ: string | null): boolean => {
  if (!f.everywhere) return false;
  const own = rankOf(organ ?? "");
  return (
    own >= 0 &&
    f.tokens.some((t) => t.type === "word" && t.kind === "part" && t.value === "all" && rankOf(t.word) > own)
  );
};

/** 全年累计: no more than 全年; 对外公开累计62件: what the form asks for. */
const ofThisYear = (f: Features): boolean =>
  (f.times.includes("this") || f.acts.includes("totalPublished")) &&
  f.tokens.every((t) => t.type !== "word" || t.kind !== "time" || t.value !== "part" || t.word === "累计");

const inName = (f: Features): boolean => f.tokens.some((t) => t.word === "名义");

/** 上半年和下半年均未收到申请: the whole year. */
const bothHalves = (f: Features): boolean =>
  (f.marks.includes("all") || f.negative) &&
  ["上半年", "下半年"].every((half) => f.tokens.some((t) => t.type === "word" && t.word === half));

/** Most words say nothing of a time. */
const says = ({ times }: Features, time: string): boolean => times.length > 0 && times.includes(time);

/** Of which year, or which part of it, the words speak. */
export function scopeOf(f: Features, before: Scope, frame: Frame): Scope {
  const roles = resolveCarry(f, frame.year);
  const carried = roles.includes("carriedOver") || roles.includes("carriedForward");
  if (says(f, "plan")) return "next";
  const year = f.years.at(-1);
  const part =
    (f.organPart || (f.office && governs(frame.organ) && !isTown(frame.organ ?? ""))) &&
    !inName(f) &&
    !joint(f, frame.organ);
  if ((says(f, "part") && !ofThisYear(f)) || part || anotherOrgan(f, frame.organ)) return "part";
  if (beyond(f, frame.organ)) return "part";
  // 延至下年1月答复: the month is of the year to come.
  const later = frame.year !== null && f.years.some((y) => y > (frame.year ?? 0));
  const comes = carried && (says(f, "next") || later);
  if ((f.month && !comes) || (says(f, "within") && !bothHalves(f))) {
    if (says(f, "previous") || (year !== undefined && frame.year !== null && year !== frame.year)) return "part";
    return before === "year" || before === "within" ? "within" : "part";
  }
  if (!carried) {
    // 2021年至2023年: the figures are of all these years together.
    const several =
      f.years.length > 1 &&
      f.tokens.some((t, i) => t.type === "year" && f.tokens[i + 2]?.type === "year" && isRange(f.tokens[i + 1]));
    if (several) return "part";
    if (year !== undefined && frame.year !== null)
      return year === frame.year ? "year" : year < frame.year ? "previous" : "next";
    // 本年度及上年度均未…
    const both = says(f, "this") && f.negative;
    if (says(f, "previous") && !f.marks.includes("compare") && !both) return "previous";
    if (says(f, "next")) return "next";
  }
  if (says(f, "this") || carried) return before === "next" && !says(f, "this") ? "next" : "year";
  // 各镇街分别收到…，全县合计…: the whole again.
  return f.everywhere && (before === "part" || before === "within") ? "year" : before;
}
