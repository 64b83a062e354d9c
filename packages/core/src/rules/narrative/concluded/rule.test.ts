import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("全年办结政府信息公开申请14件。"),
  invalid: [
    ...told("全年办结政府信息公开申请11件。", {
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
    }),
  ],
});
