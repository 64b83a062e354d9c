import { it } from "vitest";
import { ruleCases, sampleReport, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    saying("解读深度不够，下一步将加强培训。", "2019", "problems"),
    saying("解读深度不够，下一步将加强培训。", "2021", "problems"),
  ],
  invalid: [
    {
      ...saying("暂无问题。", "2019", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none", quote: "暂无问题。" }],
    },
    {
      ...saying("暂无问题。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none", quote: "暂无问题。" }],
    },
    ...["无", "无。", "没有。", "暂无。"].map((text) => ({
      ...saying(text, "2021", "problems"),
      findings: [{ severity: "error" as const, verdict: "fail" as const, messageId: "none", quote: text }],
    })),
    {
      ...saying("本年度政府信息公开工作不存在问题，无改进情况。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none" }],
    },
    {
      name: "nothing below its headings",
      prose: { problems: ["（一）存在的主要问题", "（二）改进情况"] },
      findings: [{ severity: "warning", verdict: "fail", messageId: "headings" }],
    },
    {
      name: "perhaps cut off after the first word",
      report: { sections: sampleReport("2021", { prose: { problems: ["没有"] } }).sections.slice(0, 5) },
      findings: [{ severity: "warning", messageId: "none" }],
    },
    {
      ...saying("解读深度不够，人员不足。", "2021", "problems"),
      findings: [{ verdict: "review", messageId: "noImprovement" }],
    },
  ],
});
