import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "全年办结政府信息公开申请14件。"), telling("2021", "全年办结政府信息公开申请14件。")],
  invalid: [
    {
      ...telling("2019", "全年办结政府信息公开申请11件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/resultsTotal/total"],
          quote: "全年办结政府信息公开申请11件",
          left: 11,
          right: 14,
        },
      ],
    },
    {
      ...telling("2021", "全年办结政府信息公开申请11件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/resultsTotal/total"],
          quote: "全年办结政府信息公开申请11件",
          left: 11,
          right: 14,
        },
      ],
    },
  ],
});
