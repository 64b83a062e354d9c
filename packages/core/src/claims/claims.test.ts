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
  "全年共收到依申请公开12件，答复14件。",
  "2024年共登记政府信息公开申请12件，同比增加2件。",
  "收到申请12件，其中予以公开6件、部分公开2件、不予公开2件、无法提供2件。",
  "本年度新收到政府信息公开申请12件，与上年持平。",
  "全年收到信息公开申请12件次，均按时答复。",
  "2024年我局办理依申请公开15件。",
  "共收到12份申请书。",
  "收到政府信息公开申请12件，较2023年的10件增长20%。",
  "办理政府信息公开申请15件，办结率93.3%。",
  "收到政府信息公开申请12件，主要涉及征地拆迁8件、社保4件。",
  "其中，自然人提出的申请9件，占总数的75%。",
  "以“信息不存在”答复2件。",
  "因政府信息公开引发的行政复议案件3件，其中2件维持，1件被纠正。",
  "全年共发生涉及政府信息公开的行政诉讼案件2件，1件结果维持，1件尚未审结。",
  "行政复议3件，行政诉讼2件。",
  "全年未发生收取信息处理费情况。",
  "未新制定规章。",
  "本年没有制定规章，制定行政规范性文件2件。",
  "全年新收行政复议案件300件，审结280件。",
  "受理各类投诉举报500余件，办结率100%。",
  "向申请人发出补正通知3件。",
  "我局全年共收到政府信息公开申请12件，除1件结转下年外，其余均已办结。",
  "全年申请总量15件，其中新收12件，结转3件。",
  "自然人占75%，企业占16.7%，法律服务机构占8.3%。",
  "2024年1月至12月，新收申请12件。",
  "截至2024年12月31日，共收到申请12件。",
  "2024年12月31日前办结14件。",
  "全年处理政府信息公开申请15件，其中办结14件，1件结转至下一年度办理。",
  "15件申请中，已办结14件，未到答复期限1件。",
  "收到申请数量比上年减少。",
  "与上年度相比，申请数量增加3件，增长33.3%。",
  "政府信息公开申请办理数量居全县第12位。",
  "我局承办行政诉讼案件5件，均胜诉。",
  "全年新增主动公开行政规范性文件2件。",
  "各乡镇共收到申请8件。",
  "县直部门收到申请9件，乡镇收到申请3件，合计12件。",
  "共有3件行政复议，维持率66.7%。",
  "新收政府信息公开申请12件，未收取任何费用。",
  "未发现失泄密情况，未受到上级通报。",
  "没有申请人因不服答复申请复议的情况以外的投诉。",
  "不存在因政府信息公开工作被追责的情形。",
  "收到申请12件，其中当面0件，信函4件，网络8件。",
  "2022年以来累计收到申请50件。",
  "近三年收到申请分别为8件、9件、12件。",
  "2022年、2023年、2024年分别收到申请8件、9件、12件。",
  "年度收到申请由2023年的9件增至12件。",
  "办理群众来信20件，其中申请类2件。",
  "做好政府信息公开申请的登记、补正、答复等5个环节工作。",
  "每件申请均在20个工作日内答复，平均用时12个工作日。",
  "组织12个部门开展2次业务培训，答复咨询30次。",
  "共计公开政府信息1200条，依申请公开信息12件。",
  "对1件因逾期不补正的申请不再处理。",
  "信访举报投诉类申请1件，不予处理。",
  "受理许可申请1300件，作出行政许可1260件。",
  "作出行政处罚45起，罚款20万元。",
  "行政强制措施6次。",
  "表三中总计15件。",
  "本年度办结数量比上年多2件。",
  "政府信息公开申请0投诉。",
  "全年无因政府信息公开引发的投诉举报。",
  "未经复议直接起诉1件，复议后起诉1件。",
  "行政诉讼案件2件（未经复议直接起诉1件、复议后起诉1件）。",
  "全年收到申请15件，上年结转3件包含在内。",
  "新收申请五六件，另有六件左右，共收到政府信息公开申请十一二件。",
  "2022年至2024年，三年共收到政府信息公开申请60件。",
  "市住建局收到政府信息公开申请8件，居各部门首位。",
  "同一申请人先后提出政府信息公开申请6件。",
  "1件申请仍在法定办理期限内。",
  "申报不动产登记申请2300件，全部按时办结。",
  "受理企业开办申请3200件，均在1个工作日内办结。",
  "全年办结14件，其余结转下一年度。",
  "新收申请和上年结转申请共15件。",
  "12件新收申请和3件上年结转申请全部纳入台账。",
  "本年新收12件，加上上年结转3件，合计15件。",
  "因信息不存在等原因无法提供的2件。",
  "各村（社区）均未收到政府信息公开申请。",
  "共收到3人提出的政府信息公开申请12件。",
  "1—6月收到申请5件，7—12月收到申请7件。",
  "申请量由上年的20件下降为12件。",
  "申请量同比下降40%，由上年的20件降至12件。",
  "六成以上的申请由自然人提出。",
  "超过三分之二的申请由自然人提出。",
  "新收申请12件，比2023年（9件）增加3件。",
  "全年共收到申请（含上年结转）15件。",
  "政府信息公开申请（含信函、当面提交）共计十二件。",
];
const wrong: readonly string[] = [
  "印发公文20件，其中：综合类8件，业务类5件，财务类3件，党建类2件。",
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
  "全年共收到依申请公开申请22件，均已答复。",
  "本年度接到政府信息公开申请共计九件。",
  "登记申请20件。",
  "2024年，新收到的政府信息公开申请数量为10件。",
  "新收政府信息公开申请数为11件。",
  "收到政府信息公开方面的申请一共18件。",
  "政府信息公开申请新收量达到21件。",
  "上年度结转数为5件。",
  "从2023年结转至2024年办理的申请有1件。",
  "已办理完毕10件申请。",
  "办理终结政府信息公开申请8件。",
  "结转至2025年的申请为4件。",
  "年末在办申请5件。",
  "12件申请全部予以公开。",
  "其中同意公开8件。",
  "属于部分公开的有5件。",
  "本机关不掌握相关政府信息的5件。",
  "信访举报投诉类申请4件。",
  "重复申请2件。",
  "律师事务所提交申请3件。",
  "今年发生政府信息公开行政复议案件1起。",
  "因政府信息公开被提起诉讼5起。",
  "政府信息公开行政复议被纠正2件。",
  "未发生政府信息公开行政诉讼。",
  "全年没有发生因政府信息公开引起的行政复议和行政诉讼案件。",
  "行政复议和行政诉讼均为0件。",
  "行政复议、行政诉讼数量均为零。",
  "政府信息公开类行政复议、行政诉讼案件为零。",
  "无行政复议、行政诉讼发生。",
  "零申请。",
  "未接到任何政府信息公开申请。",
  "没有收到公民、法人或其他组织的政府信息公开申请。",
  "无上年结转申请。",
  "没有结转下年度继续办理的申请。",
  "未出现不予公开的情形。",
  "出台行政规范性文件3件。",
  "废止行政规范性文件5件。",
  "制定规章1件。",
  "全年办理行政许可1620件。",
  "实施行政强制措施60件。",
  "共收取行政事业性收费50万元。",
  "收到申请12件，办结11件，办结率100%。",
  "不予公开占比50%。",
  "答复率为80%。",
  "新收申请12件，比2023年的9件增加4件。",
  "共收到申请15件，其中新收11件、上年结转4件。",
  "办结14件，其中予以公开5件、部分公开3件、不予公开2件、无法提供2件、不予处理1件、其他处理1件。",
  "予以公开、部分公开分别为7件和2件。",
  "全年政府信息公开申请中自然人10件、商业企业1件、法律服务机构1件。",
  "按申请主体看，自然人7件，法人或其他组织5件。",
  "本年新收、上年结转、办理结果总计、结转下年度分别为12、3、15、1件。",
  "新收申请数量为零。",
  "全年共收到政府信息公开申请五六件。",
  "收到政府信息公开申请数十件。",
  "收到政府信息公开申请上百件。",
  "共有3起公民提出的政府信息公开申请。",
  "收到申请12件，已办结11件，其余3件结转下一年度办理。",
  "尚有3件正在办理中，将结转至2025年。",
  "全年处理申请15件，除1件结转外，其余12件全部办结。",
  "新收申请12件，同比增长10%，较上年9件增加3件。",
  "不到三分之一的申请由自然人提出。",
  "绝大多数申请由企业提出，占比达到90%。",
  "网上提交占50%，邮寄占30%，现场提交占30%。",
  "政府信息公开申请、行政复议、行政诉讼均为零。",
  "本年未收取行政事业性收费。",
  "新制发、废止行政规范性文件分别为2件、2件。",
  "1—6月收到申请5件，7—12月收到申请8件。",
  "申请量由上年的20件下降为13件。",
  "申请均在规定期限内办结。",
  "无一件结转下年。",
  "本年新收政府信息公开申请：21件。",
  "新收申请12件，比2023年（9件）增加4件。",
  "全年共收到申请（不含上年结转）15件。",
  "全年共收到申请（含上年结转）16件。",
  "对3件重复申请不予重复处理。",
  "今年以来未接到政府信息公开申请。",
  "上年无结转申请，本年新收12件。",
  "新收申请和上年结转申请共16件。",
  "12件新收申请和2件上年结转申请全部纳入台账。",
];

/** Could be meant otherwise: a person is asked, nothing is accused. */
const doubtful: readonly string[] = [
  "对收到的申请于3月5日答复，申请人没有进行行政复议。",
  "全部予以公开。",
  "行政复议3件，其中维持1件、纠正2件。",
  "复议后起诉3件。",
  "全年收到申请15件。",
  "全年依申请公开政府信息5件。",
  "对当年12月收到的4件申请，将在法定期限内于次年答复。",
  "主动公开答复5件。",
  "复议维持率100%。",
  "按期答复率80%。",
  "公开率90%。",
  "申请内容均已予以公开。",
  "上年行政复议6件，今年降至2件。",
];

describe("claims that agree with the tables, or are none", () => {
  for (const text of right) test(text, () => expect(loud(findings(text))).toEqual([]));
});
describe("claims that the tables contradict", () => {
  for (const text of wrong) test(text, () => expect(loud(findings(text))).not.toEqual([]));
});
describe("claims that may contradict the tables", () => {
  for (const text of doubtful)
    test(text, () => {
      const found = findings(text);
      expect(found.map((f) => f.verdict)).toContain("review");
      expect(loud(found)).toEqual([]);
    });
});
describe("the form of 2019", () => {
  const silent = [
    "对外公开规范性文件总数15件。",
    "实施政府集中采购项目4个，采购总金额86万元。",
    "其他处理1件。",
    "作出行政处罚决定45件。",
  ];
  for (const text of silent) test(text, () => expect(loud(findings(text, "2019"))).toEqual([]));
  const contradicted = [
    "对外公开规范性文件总数51件。",
    "政府集中采购总金额68万元。",
    "其他处理4件。",
    "新制作规范性文件9件。",
  ];
  for (const text of contradicted) test(text, () => expect(loud(findings(text, "2019"))).not.toEqual([]));
});
describe("the place of a claim", () => {
  test("is that of its words in the paragraph as it was written", () => {
    const text = "２０２４年，　我局新收政府信息公开申请 １３ 件。";
    const [found] = findings(text);
    const prose = found?.evidence.find((e) => e.kind === "prose");
    expect(prose?.kind === "prose" && text.slice(prose.start, prose.end)).toBe("新收政府信息公开申请 １３ 件");
    expect(found?.cells[0]?.address).toBe("applications/received/total");
  });
});
describe("long prose", () => {
  test("is read in linear time, whatever it repeats", () => {
    const unit = ["新收12件、", "（其中", "未收到", "上年结转", "一二三四五", "占50%，", "1,234", "____"];
    for (const part of unit) {
      const start = performance.now();
      findings(part.repeat(5_000));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  }, 60_000);
});
