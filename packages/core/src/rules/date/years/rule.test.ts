import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, { name: "a title without a year", report: { title: "年度报告" } }],
  invalid: [
    { report: { title: "青禾县水务局2020年政府信息公开工作年度报告" }, findings: [{ severity: "error" }] },
    { edition: "2019", report: { title: "2020年度报告" }, findings: [{ severity: "error" }] },
  ],
});
