import { test } from "vitest";
import { ruleCases } from "../../../testing/rule-cases.js";
import { rule as feeStatement } from "../fee-statement/rule.js";
import { rule as consistency } from "../internal-consistency/rule.js";
import { rule as leftOver } from "../left-over-year/rule.js";
import { rule as period } from "../period/rule.js";
import { rule as placeholder } from "../placeholder/rule.js";
import { rule as problems } from "../problems-section/rule.js";
import { rule as processingFee } from "../processing-fee/rule.js";

const general = (...texts: string[]) => ({ prose: { general: texts } });
const lead = (text: string) => ({ prose: { lead: [text] } });

ruleCases(test, placeholder, {
  valid: [general("公开医用X射线设备信息，按A、B、C三级更新结果。"), general("附件可在【下载】处取得，面积3×5米。")],
  invalid: [
    { ...general("全年组织培训____次。"), findings: [{ severity: "error" }] },
    { ...general("收到申请XX件。"), findings: [{ severity: "error" }] },
    { ...general("20××年继续努力。"), findings: [{ severity: "error" }] },
    { ...general("【请填写单位名称】高度重视。"), findings: [{ severity: "error" }] },
    { ...general("××局按时公开。"), findings: [{ severity: "warning" }] },
  ],
});
ruleCases(test, period, {
  valid: [
    lead("统计期限为2021年1月1日至2021年12月31日。"),
    lead("数据统计期限自2021年1月1日起，至12月31日止。"),
    lead("统计期限为二〇二一年一月一日至二〇二一年十二月三十一日。"),
    lead("统计期限为２０２１年１月１日—２０２１年１２月３１日。"),
  ],
  invalid: [
    { ...lead("统计期限为2020年1月1日至2020年12月31日。"), findings: [{ severity: "error", messageId: "year" }] },
    { ...lead("统计期限为2021年1月1日至2021年6月30日。"), findings: [{ severity: "warning", messageId: "part" }] },
    { ...lead("本报告据条例编制。"), report: { period: undefined as never }, findings: [{ verdict: "review" }] },
  ],
});
ruleCases(test, leftOver, {
  valid: [
    general("与2020年相比，全年发布信息增加20条。"),
    general("2021年，我局共发布信息300条。"),
    general("2020年，本局印发办法，2021年共组织培训3次。"),
  ],
  invalid: [{ ...general("2020年，我局共发布信息300条。"), findings: [{ severity: "warning" }] }],
});
ruleCases(test, problems, {
  valid: [{ prose: { problems: ["解读深度不够。下一步将加强培训。"] } }],
  invalid: [
    { prose: { problems: ["暂无问题。"] }, findings: [{ messageId: "none", severity: "warning" }] },
    {
      prose: { problems: ["解读深度不够，人员不足。"] },
      findings: [{ messageId: "noImprovement", verdict: "review" }],
    },
  ],
});
ruleCases(test, feeStatement, {
  valid: [
    { prose: { other: ["本年度没有收取信息处理费。"] } },
    { edition: "2019", prose: { other: ["没有其他事项。"] } },
  ],
  invalid: [{ prose: { other: ["没有其他需要报告的事项。"] }, findings: [{ severity: "info" }] }],
});
ruleCases(test, processingFee, {
  valid: [{ prose: { other: ["收取信息处理费400元。"] } }],
  invalid: [{ prose: { other: ["收取信息处理费0.04万元。"] }, findings: [{ verdict: "review" }] }],
});
ruleCases(test, consistency, {
  valid: [general("组织政府信息公开业务培训3次。", "再次组织政府信息公开业务培训3次。")],
  invalid: [
    {
      prose: { general: ["组织政府信息公开业务培训3次。"], problems: ["组织政府信息公开业务培训5次。"] },
      findings: [{ verdict: "review" }],
    },
  ],
});
