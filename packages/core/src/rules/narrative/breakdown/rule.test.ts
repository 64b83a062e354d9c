import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("举办讲座3场、培训2场，共计5场。"),
  invalid: [
    ...told("举办讲座3场、培训2场，共计6场。", {
      findings: [
        { severity: "warning", verdict: "fail", quote: "举办讲座3场、培训2场，共计6场", left: "6", right: "5" },
      ],
    }),
    ...told("网上申请占50%，邮寄占30%，当面占15%。", {
      findings: [{ severity: "info", verdict: "review", message: /各项相加为95%，少于总数100%/ }],
    }),
  ],
});
