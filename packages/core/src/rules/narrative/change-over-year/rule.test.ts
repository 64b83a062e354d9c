import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "新收申请12件，较上年的16件下降25%。"),
    telling("2021", "新收申请12件，较上年的16件下降25%。"),
  ],
  invalid: [
    {
      ...telling("2019", "新收申请12件，较上年的16件下降30%。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "下降30%",
          message: /上年16，本年12/,
        },
      ],
    },
    {
      ...telling("2021", "新收申请12件，较上年的16件下降30%。"),
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "下降30%",
          message: /上年16，本年12/,
        },
      ],
    },
  ],
});
