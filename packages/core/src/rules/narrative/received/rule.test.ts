import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "全年新收政府信息公开申请12件。"), telling("2021", "全年新收政府信息公开申请12件。")],
  invalid: [
    {
      ...telling("2019", "全年新收政府信息公开申请13件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "全年新收政府信息公开申请13件",
          left: 13,
          right: 12,
        },
      ],
    },
    {
      ...telling("2021", "全年新收政府信息公开申请13件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "全年新收政府信息公开申请13件",
          left: 13,
          right: 12,
        },
      ],
    },
  ],
});
