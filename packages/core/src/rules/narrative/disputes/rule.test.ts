import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "因政府信息公开被申请行政复议3件。"), telling("2021", "因政府信息公开被申请行政复议3件。")],
  invalid: [
    {
      ...telling("2019", "因政府信息公开被申请行政复议5件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["disputes/reconsideration/total"],
          quote: "因政府信息公开被申请行政复议5件",
          left: 5,
          right: 3,
        },
      ],
    },
    {
      ...telling("2021", "因政府信息公开被申请行政复议5件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["disputes/reconsideration/total"],
          quote: "因政府信息公开被申请行政复议5件",
          left: 5,
          right: 3,
        },
      ],
    },
  ],
});
