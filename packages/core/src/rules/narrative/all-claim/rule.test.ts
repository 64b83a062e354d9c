import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [...told("收到政府信息公开申请12件，由自然人和企业提出。")],
  invalid: [
    ...told("政府信息公开申请已全部办结。", {
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
    }),
  ],
});
