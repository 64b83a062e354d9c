import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    saying("统计期限为2019年1月1日至2019年12月31日。", "2019", "lead"),
    saying("统计期限为2021年1月1日至2021年12月31日。", "2021", "lead"),
    saying("数据统计期限自2021年1月1日起，至12月31日止。", "2021", "lead"),
    saying("统计期限为二〇二一年一月一日至二〇二一年十二月三十一日。", "2021", "lead"),
    saying("统计期限为２０２１年１月１日—２０２１年１２月３１日。", "2021", "lead"),
  ],
  invalid: [
    {
      ...saying("统计期限为2020年1月1日至2020年12月31日。", "2021", "lead"),
      findings: [
        { severity: "error", verdict: "fail", messageId: "year", quote: "统计期限为2020年1月1日至2020年12月31日" },
      ],
    },
    {
      ...saying("统计期限为2019年1月1日至2019年6月30日。", "2019", "lead"),
      findings: [
        { severity: "warning", verdict: "fail", messageId: "part", quote: "统计期限为2019年1月1日至2019年6月30日" },
      ],
    },
    {
      ...saying("统计期限为2021年1月1日至2021年6月30日。", "2021", "lead"),
      findings: [
        { severity: "warning", verdict: "fail", messageId: "part", quote: "统计期限为2021年1月1日至2021年6月30日" },
      ],
    },
    {
      name: "no period at all",
      ...saying("本报告据条例编制。", "2021", "lead"),
      report: { period: undefined as never },
      findings: [{ severity: "info", verdict: "review" }],
    },
  ],
});
