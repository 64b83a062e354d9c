import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {
      cells: {
        "disputes/reconsideration/upheld": 376,
        "disputes/reconsideration/pending": 121,
        "disputes/reconsideration/total": 497,
      },
    },
    { edition: "2019" },
  ],
  invalid: [
    {
      cells: { "disputes/reconsideration/upheld": 3, "disputes/reconsideration/total": 4 },
      findings: [{ severity: "error", cells: ["disputes/reconsideration/total"], message: /行政复议/ }],
    },
    {
      edition: "2019",
      cells: { "disputes/litigationDirect/pending": 1 },
      findings: [
        { severity: "error", cells: ["disputes/litigationDirect/total", "disputes/litigationDirect/pending"] },
      ],
    },
  ],
});
