import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "新收申请12件，自然人申请占75%。"), telling("2021", "新收申请12件，自然人申请占75%。")],
  invalid: [
    {
      ...telling("2019", "新收申请12件，自然人申请占80%。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/naturalPerson"],
          quote: "自然人申请占80%",
          right: "75%",
        },
      ],
    },
    {
      ...telling("2021", "新收申请12件，自然人申请占80%。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/naturalPerson"],
          quote: "自然人申请占80%",
          right: "75%",
        },
      ],
    },
  ],
});
