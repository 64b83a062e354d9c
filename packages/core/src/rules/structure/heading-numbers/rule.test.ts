import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { prose: { problems: ["（一）问题。", "（二）不足。", "（一）改进。", "（二）计划。"] } },
    { edition: "2019", prose: { general: ["(一)主动公开。", "（二）依申请公开。"] } },
  ],
  invalid: [
    {
      prose: { general: ["（一）甲。", "（三）乙。"] },
      findings: [{ severity: "warning", messageId: "gap", quote: "（三）" }],
    },
    {
      edition: "2019",
      prose: { general: ["（一）甲。", "（二）乙。", "（二）丙。"] },
      findings: [{ severity: "warning", messageId: "repeated" }],
    },
  ],
});
