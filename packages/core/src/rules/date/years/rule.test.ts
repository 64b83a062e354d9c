import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {},
    { prose: { lead: ["本机关编制了2021年政府信息公开工作年度报告。"] } },
    { edition: "2019" },
    { name: "a title without a year", report: { title: "年度报告" } },
  ],
  invalid: [
    {
      prose: { lead: ["本机关编制了2020年政府信息公开工作年度报告。"] },
      findings: [{ severity: "warning", messageId: "lead" }],
    },
    { prose: { general: ["20211年，全局工作平稳。"] }, findings: [{ severity: "warning", messageId: "misprint" }] },
    { report: { title: "青禾县水务局2020年政府信息公开工作年度报告" }, findings: [{ severity: "error" }] },
    { edition: "2019", report: { title: "2020年度报告" }, findings: [{ severity: "error" }] },
  ],
});
