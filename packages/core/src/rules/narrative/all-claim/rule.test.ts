import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "收到政府信息公开申请12件，由自然人和企业提出。"),
    telling("2021", "收到政府信息公开申请12件，由自然人和企业提出。"),
  ],
  invalid: [
    {
      ...telling("2019", "政府信息公开申请已全部办结。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/resultsTotal/total", "applications/received/total"],
          quote: "政府信息公开申请已全部办结",
          left: 14,
          right: 15,
        },
      ],
    },
    {
      ...telling("2021", "政府信息公开申请已全部办结。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/resultsTotal/total", "applications/received/total"],
          quote: "政府信息公开申请已全部办结",
          left: 14,
          right: 15,
        },
      ],
    },
  ],
});
