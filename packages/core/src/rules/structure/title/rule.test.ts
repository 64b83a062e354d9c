import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", report: { title: "青禾县水务局2019年度政府信息公开工作年度报告" } }],
  invalid: [
    { report: { title: "" }, findings: [{ severity: "warning", messageId: "none" }] },
    {
      report: { title: "青禾县水务局2021年政府信息公开年度报告" },
      findings: [{ severity: "info", messageId: "wording" }],
    },
    {
      report: { title: "青禾县水务局2021年政府信息公开工作年度报告（征求意见稿）" },
      findings: [{ severity: "warning", messageId: "draft", message: /征求意见稿/ }],
    },
    {
      report: { title: "青禾县水务局政府信息公开工作年度报告" },
      findings: [{ severity: "warning", messageId: "noYear" }],
    },
    {
      edition: "2019",
      report: { title: "2019年政府信息公开工作年度报告" },
      findings: [{ severity: "info", verdict: "review", messageId: "noOrgan" }],
    },
  ],
});
