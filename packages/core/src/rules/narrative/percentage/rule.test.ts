import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("新收申请12件，自然人申请占75%。"),
  invalid: [
    ...told("新收申请12件，自然人申请占80%。", {
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/naturalPerson"],
          quote: "自然人申请占80%",
          right: "75%",
        },
      ],
    }),
  ],
});
