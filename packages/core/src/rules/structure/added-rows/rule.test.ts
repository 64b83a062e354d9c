import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const extra = [{ table: "applications", label: "小计", after: "granted", cells: { total: 3 } }];

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    {
      report: { extra },
      findings: [{ severity: "warning", cells: ["extra:applications/小计/total"], message: /小计/ }],
    },
    { edition: "2019", report: { extra }, findings: [{ severity: "warning" }] },
  ],
});
