import { it } from "vitest";
import { paragraph } from "../../../model/document.js";
import { ruleCases, sampleReport, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

const lead = "本报告依据《中华人民共和国政府信息公开条例》编制，现向社会公布。";

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
      ...saying(lead, "2021", "lead"),
      report: { period: undefined as never },
      findings: [{ severity: "warning", verdict: "fail", messageId: "missing" }],
    },
    ...[
      "本报告据条例编制。",
      `${lead}所列数据截至当年年底。`,
      "依据条例编制并向社会公布如下，其余内容【收集者略去】。",
    ].map((text) => ({
      name: `perhaps lost, or told in other words: ${text}`,
      ...saying(text, "2021", "lead"),
      report: { period: undefined as never },
      findings: [{ severity: "info" as const, verdict: "review" as const }],
    })),
    {
      name: "the text breaks off",
      report: {
        period: undefined as never,
        sections: sampleReport("2021").sections.slice(0, 5),
        lead: [paragraph(lead)],
      },
      findings: [{ severity: "info", verdict: "review" }],
    },
  ],
});
