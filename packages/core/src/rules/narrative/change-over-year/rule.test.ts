import { it } from "vitest";
import { ruleCases, sampleReport, telling, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

const last = (received: number) => ({
  options: { previous: sampleReport("2021", { cells: { "applications/received/total": received } }) },
});
const compared = telling("2021", "新收申请12件，比上年的25件减少13件。");

ruleCases(it, rule, {
  valid: [...told("新收申请12件，较上年的16件下降25%。"), { ...compared, ...last(25) }],
  invalid: [
    { ...compared, ...last(20), findings: [{ severity: "warning", messageId: "previous", message: /25件.*20/ }] },
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
