/** What a figure of disputes is a count of: a way of dispute, and how it ended. */

import { caseUnits } from "./case-units.js";
import type { Certainty, Figure, Reading } from "./claim.js";
import type { Features } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { leadsTo } from "./hints.js";
import { decisionRows } from "./place-proactive.js";
import type { Cells } from "./readings.js";

/** 复议8起，结案7起; 政府信息公开行政复议8件，已办结7件 */
export const isClosed = (f: Features): boolean =>
  f.tokens.some((t) => t.word === "结案") ||
  (f.heads.length === 0 && f.roles.length === 1 && f.roles[0] === "concluded");

export function placeDispute(
  f: Features,
  figure: Figure,
  frame: Frame,
  cells: Cells,
  own: readonly string[],
): Placed[] {
  if (figure.unit !== null && !caseUnits.has(figure.unit) && !["次", "条", "项"].includes(figure.unit)) return [];
  const heads = own.length > 0 ? own : (frame.heads ?? []);
  // 办结的申请中，3件引发行政复议
  const ofAnswers = frame.domain === "applications" && f.tokens.some(leadsTo);
  // 未经复议直接起诉2件，复议后起诉1件: in the words of the form, one after the other.
  const inForm = heads.includes("litigationAfterReconsideration") && frame.heads?.includes("litigationDirect") === true;
  // 对答复不服申请行政复议8件
  const objects = f.gaps.some((gap) => gap.includes("不服"));
  // 2件答复在行政复议中被纠正
  const ofAnswer = f.roles.includes("answered") && f.outcomes.length > 0;
  const about =
    inForm ||
    (objects && f.roles.includes("answered")) ||
    ofAnswer ||
    f.topic ||
    frame.topic ||
    frame.section === "disputes" ||
    frame.place === "disputes" ||
    ofAnswers;
  // None at all is said of this report's subject; a number of cases may be of all the organ's cases.
  const none = figure.max === 0;
  if (!about && frame.place !== "applications" && !none) return [];
  if (f.gaps.some((gap) => /其[他它]|新的/.test(gap))) return [];
  // 因行政处罚被申请行政复议5件
  if (!f.topic && figure.max > 0 && f.heads.some((head) => decisionRows.has(head))) return [];
  // 办理行政复议案件126件: cases that the organ decides, unless it says what they are about.
  const decides = f.roles.some((role) => ["handled", "accepted", "concluded"].includes(role));
  if (decides && !f.topic && !frame.topic && frame.section !== "disputes") return [];
  // 1件撤诉: one of several ends that are counted together.
  const oneOf = f.tokens.some(
    (t) => t.kind === "outcome" && t.value === "otherResult" && !/结果$|^其[他它]$/.test(t.word),
  );
  // 办理行政复议答复4件: some may answer what was asked the year before.
  const answers = f.roles.includes("answered") && !objects && !ofAnswer;
  const certainty: Certainty =
    !about || answers || (frame.domain === "other" && !f.topic && !ofAnswer) || oneOf
      ? none
        ? "likely"
        : "unsure"
      : f.gaps.length > 0
        ? "likely"
        : "certain";
  // 行政处罚决定214件，其中被申请行政复议3件
  if (frame.domain === "proactive" && f.marks.includes("among") && !f.topic) return [];
  // 复议诉讼风险提示函19份
  const end = f.tokens.at(-1);
  if (end?.type === "gap" && end.text.length > 2 && figure.unit === "份") return [];
  // 围绕行政诉讼授课2次
  if (end?.type === "gap" && end.text.length > 1 && figure.unit === "次") return [];
  // 仍有1件处于二审阶段
  const open = f.outcomes.length === 0 && f.roles.includes("pending");
  const closed = f.outcomes.length === 0 && isClosed(f);
  const plain = cells.disputes(heads, open ? ["pending"] : closed ? ["closed"] : f.outcomes);
  // One dispute may have gone through both stages.
  const either = heads.includes("allDisputes") ? ["reconsideration", "litigation"] : [];
  const once = either.flatMap((head) => cells.disputes([head], f.outcomes)).map((r): Reading => ({ ...r, weak: true }));
  const readings = [...plain, ...once];
  return readings.length === 0 ? [] : [{ topic: "disputes", readings, certainty, domain: "disputes", heads }];
}
