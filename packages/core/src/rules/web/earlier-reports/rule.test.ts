import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const list = (...years: (number | string)[]) => ({
  options: { column: years.map((year) => ({ title: `青禾县水务局${year}年政府信息公开工作年度报告` })) },
});

ruleCases(it, rule, {
  valid: [
    list(2019, 2020, 2021),
    list("二〇二〇", "二〇二一"),
    { edition: "2019", ...list(2019) },
    { options: { column: [...list(2021).options.column, { title: "青禾县水务局公开指南" }] } },
  ],
  invalid: [
    {
      ...list(2018, 2020, 2021),
      findings: [{ severity: "info", verdict: "review", messageId: "gap", message: /2019/ }],
    },
    { edition: "2019", ...list(2018), findings: [{ severity: "warning", messageId: "own" }] },
    {
      options: { column: [...list(2021).options.column, { title: "政府信息公开年度报告" }] },
      findings: [{ severity: "info", messageId: "noYear" }],
    },
    { options: { column: [] }, findings: [{ severity: "warning", messageId: "own" }] },
  ],
});
