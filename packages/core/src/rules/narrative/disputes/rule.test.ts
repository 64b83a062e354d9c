import { it } from "vitest";
import { ruleCases, telling, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("因政府信息公开被申请行政复议3件。"),
    {
      name: "a total left blank is that of its row",
      ...telling("2021", "因政府信息公开引起行政复议3件。"),
      cells: { "disputes/reconsideration/upheld": 3, "disputes/reconsideration/total": null },
    },
  ],
  invalid: [
    ...told("因政府信息公开被申请行政复议5件。", {
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
    }),
  ],
});
