import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ report: { year: 2025 } }, { edition: "2019", report: { year: 2020 } }, { report: { year: null } }],
  invalid: [
    { edition: "2019", report: { year: 2022 }, findings: [{ severity: "error", message: /2021年版/ }] },
    { report: { year: 2020 }, findings: [{ severity: "error" }] },
  ],
});
