import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { prose: { lead: ["本报告由总体情况等六部分组成。"] } },
    { edition: "2019", prose: { lead: ["全文共6个部分。"] } },
  ],
  invalid: [
    {
      prose: { lead: ["报告由总体情况、存在的主要问题及改进情况、其他需要报告的事项五个部分组成。"] },
      findings: [{ severity: "warning", quote: "事项五个部分" }],
    },
    { prose: { lead: ["本报告分为五个部分。"] }, findings: [{ severity: "warning", quote: "分为五个部分" }] },
    { edition: "2019", prose: { lead: ["本报告共七部分。"] }, findings: [{ severity: "warning" }] },
  ],
});
