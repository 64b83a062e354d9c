import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "举办讲座3场、培训2场，共计5场。"), telling("2021", "举办讲座3场、培训2场，共计5场。")],
  invalid: [
    {
      ...telling("2019", "举办讲座3场、培训2场，共计6场。"),
      findings: [
        { severity: "warning", verdict: "fail", quote: "举办讲座3场、培训2场，共计6场", left: "6", right: "5" },
      ],
    },
    {
      ...telling("2021", "举办讲座3场、培训2场，共计6场。"),
      findings: [
        { severity: "warning", verdict: "fail", quote: "举办讲座3场、培训2场，共计6场", left: "6", right: "5" },
      ],
    },
  ],
});
