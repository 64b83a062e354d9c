import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("作出行政许可决定60件。"),
  invalid: [
    ...told("作出行政许可决定66件。", {
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["proactiveDisclosure/licensing/decisions"],
          quote: "作出行政许可决定66件",
          left: 66,
          right: 60,
        },
      ],
    }),
  ],
});
