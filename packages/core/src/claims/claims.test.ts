import { describe, expect, test } from "vitest";
import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import type { AnyRule } from "../check/rule.js";
import { rule as all } from "../rules/narrative/all-claim/rule.js";
import { rule as applicants } from "../rules/narrative/applicants/rule.js";
import { rule as breakdown } from "../rules/narrative/breakdown/rule.js";
import { rule as carriedForward } from "../rules/narrative/carried-forward/rule.js";
import { rule as carriedOver } from "../rules/narrative/carried-over/rule.js";
import { rule as change } from "../rules/narrative/change-over-year/rule.js";
import { rule as concluded } from "../rules/narrative/concluded/rule.js";
import { rule as disputes } from "../rules/narrative/disputes/rule.js";
import { rule as percentage } from "../rules/narrative/percentage/rule.js";
import { rule as proactive } from "../rules/narrative/proactive-disclosure/rule.js";
import { rule as received } from "../rules/narrative/received/rule.js";
import { rule as results } from "../rules/narrative/results/rule.js";
import { sampleReport } from "../testing/rule-cases.js";

const rules: readonly AnyRule[] = [
  all,
  applicants,
  breakdown,
  carriedForward,
  carriedOver,
  change,
  concluded,
  disputes,
  percentage,
  proactive,
  received,
  results,
];

/** 新收 12 (9/2/1), 结转 3; 办结 14; 结转下年 1. 复议 3, 直接起诉 1, 复议后起诉 1. */
const figures = (edition: "2019" | "2021") => {
  const a = (row: string, natural: number, company = 0, legal = 0) => [
    [`applications/${row}/naturalPerson`, natural],
    [`applications/${row}/commercialEnterprise`, company],
    [`applications/${row}/legalServiceOrganization`, legal],
    [`applications/${row}/total`, natural + company + legal],
  ];
  const d = (row: string, ...values: number[]) =>
    ["upheld", "corrected", "otherResult", "pending", "total"].map((column, i) => [
      `disputes/${row}/${column}`,
      values[i],
    ]);
  return Object.fromEntries([
    ...a("received", 9, 2, 1),
    ...a("carriedOver", 3),
    ...a("granted", 4, 1, 1),
    ...a("partiallyGranted", 2),
    ...a("thirdPartyRights", 1),
    ...a("processInformation", 0, 1),
    ...a("notHeld", 2),
    ...a("petitionOrComplaint", 1),
    ...a(edition === "2019" ? "otherHandling" : "notCorrectedInTime", 1),
    ...a("resultsTotal", 11, 2, 1),
    ...a("carriedForward", 1),
    ...d("reconsideration", 2, 1, 0, 0, 3),
    ...d("litigationDirect", 1, 0, 0, 0, 1),
    ...d("litigationAfterReconsideration", 0, 0, 0, 1, 1),
    ...(edition === "2021"
      ? [
          ["proactiveDisclosure/normativeDocuments/issued", 2],
          ["proactiveDisclosure/normativeDocuments/repealed", 1],
          ["proactiveDisclosure/normativeDocuments/inForce", 15],
          ["proactiveDisclosure/licensing/decisions", 1260],
          ["proactiveDisclosure/penalties/decisions", 45],
          ["proactiveDisclosure/coercion/decisions", 6],
          ["proactiveDisclosure/fees/amount", 38.6],
        ]
      : [
          ["proactiveDisclosure/normativeDocuments/newlyMade", 2],
          ["proactiveDisclosure/normativeDocuments/newlyPublished", 2],
          ["proactiveDisclosure/normativeDocuments/totalPublished", 15],
          ["proactiveDisclosure/licensing/decisions", 1260],
          ["proactiveDisclosure/penalties/decisions", 45],
          ["proactiveDisclosure/procurement/projects", 4],
          ["proactiveDisclosure/procurement/amount", 860000],
        ]),
  ]) as Record<string, number>;
};

function findings(
  text: string,
  edition: "2019" | "2021" = "2021",
  cells: Record<string, number> = {},
): readonly Finding[] {
  const report = sampleReport(edition, {
    cells: { ...figures(edition), ...cells },
    units: edition === "2019" ? { "proactiveDisclosure/procurement/amount": "元" } : {},
    prose: { general: ["（二）依申请公开情况。畅通申请渠道，规范办理流程。", text] },
    report: { year: edition === "2019" ? 2020 : 2024 },
  });
  return check(report, { rules, preset: "strict" }).findings;
}
const loud = (found: readonly Finding[]) =>
  found.filter((f) => f.severity !== "info").map((f) => `${f.ruleId} ${f.message}`);

const right: readonly string[] = [
  "全年新收政府信息公开申请12件，上年结转3件，办结14件，结转下年度继续办理1件。",
  "2024年，我局共收到政府信息公开申请12件，比较集中的是征地补偿。",
  "本机关收到12起政府信息公开申请。",
  "全年共收到公民、法人和其他组织提出的政府信息公开申请十二件。",
  "年内新收到申请１２件，均已登记。",
  "新收申请10余件。",
  "新收申请近13件。",
  "新收申请不超过12件。",
  "收到申请12件以上。",
  "2024年度共受理政府信息公开申请15件，其中本年新收12件、上年结转3件。",
  "共办理政府信息公开申请15件（新收12件，上年度结转3件），办结14件，其余1件结转至2025年办理。",
  "收到申请15件（含上年结转3件）。",
  "收到申请12件，不含上年结转的3件。",
  "由2023年结转的3件申请均已答复。",
  "另有上年遗留的3件申请一并办理。",
  "截至年底，已办结14件，尚有1件正在办理中。",
  "1件结转下年度。",
  "跨年办理1件申请。",
  "予以公开6件，部分公开2件，不予公开2件，无法提供2件，不予处理1件，其他处理1件。",
  "其中予以公开6件、占42.9%。",
  "同意公开的申请6件，信息不存在的申请2件。",
  "不予公开2件，其中涉及第三方合法权益1件、过程性信息1件。",
  "申请人中，自然人9件，企业2件，律师事务所1件。",
  "新收申请中，自然人提出9件，法人或其他组织提出3件。",
  "12件申请中，9件由自然人提出，其余3件由法人和其他组织提出。",
  "自然人申请占75%。",
  "因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。",
  "政府信息公开行政诉讼2件，其中未经复议直接起诉1件、复议后起诉1件。",
  "政府信息公开行政复议、行政诉讼共5件。",
  "全年制发行政规范性文件2件，废止1件，现行有效15件。",
  "作出行政许可决定1260件、行政处罚决定45件、行政强制决定6件。",
  "作出行政许可处理决定1200余件。",
  "全年行政事业性收费38.6万元。",
  "行政事业性收费386000元。",
  "网上提交申请8件、当面提交申请4件。",
  "一季度收到申请3件，二季度收到申请2件，三季度收到申请3件，四季度收到申请4件。",
  "上半年收到申请5件，下半年收到申请7件。",
  "上年新收申请9件。",
  "2023年收到政府信息公开申请9件，2024年收到12件，增加3件。",
  "新收申请12件，较上年的16件下降25%。",
  "12月收到政府信息公开申请1件。",
  "2025年，拟新制发行政规范性文件9件。",
  "受理信访事项46件，办结46件。",
  "收到群众意见建议30条，答复30条。",
  "全年办理行政复议案件120件。",
  "收到低保申请30件，办理行政许可申请200件。",
  "公示行政处罚信息45条，公开行政许可事项12项。",
  "审查行政规范性文件8件，备案5件。",
  "办理环境污染举报投诉112件。",
  "依法征求第三方意见5件，延期答复4件。",
  "联系电话：0573-82001234，地址：人民路12号，邮编314000。",
  "根据《条例》第三十六条第一项和〔2021〕30号文件，对申请逐件审核。",
  "没有因未按时答复被投诉的情况。",
  "未收取信息处理费。",
  "如未收到答复，申请人可以投诉。",
  "未收到科研机构提出的申请。",
  "未发生复议后结果为其他结果的案件。",
  "无逾期答复情形。",
  "向12家单位发放问卷，收回12份。",
  "全年发布信息30条，其中网站20条、公众号10条。",
  "召开会议2次、举办培训1次，共计3次。",
  "每一件申请都逐项登记，第1件申请即由分管领导审签。",
  "办理人大建议15件、政协提案9件，办结率100%。",
  "答复网民留言47条，回复率100%。",
];
const wrong: readonly string[] = [
  "全年新收政府信息公开申请13件。",
  "收到二十件政府信息公开申请。",
  "新收申请20余件。",
  "新收申请不足10件。",
  "收到政府信息公开申请1.2万件。",
  "受理政府信息公开申请16件。",
  "上年结转2件申请。",
  "2023年结转申请4件。",
  "年内办结申请15件。",
  "共答复政府信息公开申请10件。",
  "结转下年度继续办理的申请3件。",
  "转入2025年继续办理2件。",
  "截至年底尚有4件申请未办结。",
  "予以公开9件。",
  "部分公开3件，不予公开2件。",
  "无法提供4件。",
  "不予公开2件，其中属于国家秘密2件。",
  "因逾期不补正不再处理的申请3件。",
  "新收申请中，自然人8件，企业3件，律师事务所1件。",
  "法人或其他组织提出申请5件。",
  "新收申请12件，申请人均为自然人。",
  "因政府信息公开被申请行政复议4件。",
  "政府信息公开行政诉讼2件，均为复议后起诉。",
  "政府信息公开行政复议3件，结果均为维持。",
  "未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。",
  "全年未收到政府信息公开申请。",
  "没有上年结转的申请。",
  "本机关无政府信息公开行政诉讼。",
  "全年制发行政规范性文件5件，废止1件。",
  "现行有效的行政规范性文件51件。",
  "未制定行政规范性文件。",
  "作出行政处罚决定54件。",
  "没有作出行政强制决定。",
  "行政事业性收费386万元。",
  "新收申请12件，较上年的16件下降20%。",
  "新收申请12件，比上年的10件减少2件。",
  "自然人申请占新收申请的80%。",
  "收到申请12件，其中网上9件、当面5件。",
  "举办讲座3场、培训2场，共计6场。",
  "发布信息30条，包括网站20条、公众号5条。",
  "本年新收、上年结转、办结的申请分别为12件、3件、13件。",
  "新收12，上年结转3，办结13，结转下年1。",
  "四个季度分别收到申请3件、2件、3件、5件。",
  "上半年收到申请5件，下半年收到申请9件。",
  "收到申请12件，已全部办结，无结转。",
  "新收申请和上年结转申请均为0。",
  "政府信息公开行政复议：无。",
];

describe("claims that agree with the tables, or are none", () => {
  for (const text of right) test(text, () => expect(loud(findings(text))).toEqual([]));
});
describe("claims that the tables contradict", () => {
  for (const text of wrong) test(text, () => expect(loud(findings(text))).not.toEqual([]));
});
