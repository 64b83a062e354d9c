import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ options: { published: "2022-01-05" } }, { edition: "2019" }],
  invalid: [
    { options: { published: "2021-12-28" }, findings: [{ severity: "error" }] },
    { edition: "2019", report: { publication: { date: "2019-03-01" } }, findings: [{ severity: "error" }] },
  ],
});
