import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    {
      cells: { "2019:applications/otherHandling/naturalPerson": 1, "2019:applications/otherHandling/total": 1 },
      findings: [
        { severity: "warning", message: /其他处理/, cells: ["2019:applications/otherHandling/naturalPerson"] },
      ],
    },
    { edition: "2019", cells: { "2021:applications/feeNotPaid/total": 1 }, findings: [{ severity: "warning" }] },
  ],
});
