import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("新收申请中，自然人提出9件。"),
  invalid: [
    ...told("新收申请中，自然人提出7件。", {
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/received/naturalPerson"],
          quote: "自然人提出7件",
          left: 7,
          right: 9,
        },
      ],
    }),
  ],
});
