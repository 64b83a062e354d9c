import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [...told("新收申请12件，较上年的16件下降25%。")],
  invalid: [
    ...told("新收申请12件，较上年的16件下降30%。", {
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "下降30%",
          message: /上年16，本年12/,
        },
      ],
    }),
  ],
});
