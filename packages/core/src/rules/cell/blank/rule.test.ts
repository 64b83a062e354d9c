import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "all zero" }, { edition: "2019" }],
  invalid: [
    {
      name: "two blanks of one table: one remark",
      cells: { "applications/repeated/total": null, "applications/granted/total": null },
      findings: [{ severity: "info", message: /2处空白/ }],
    },
    { edition: "2019", cells: { "disputes/litigationDirect/total": null }, findings: [{ severity: "info" }] },
  ],
});
