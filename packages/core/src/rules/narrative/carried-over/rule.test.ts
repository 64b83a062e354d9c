import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "上年结转政府信息公开申请3件。"), telling("2021", "上年结转政府信息公开申请3件。")],
  invalid: [
    {
      ...telling("2019", "上年结转政府信息公开申请2件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/carriedOver/total"],
          quote: "上年结转政府信息公开申请2件",
          left: 2,
          right: 3,
        },
      ],
    },
    {
      ...telling("2021", "上年结转政府信息公开申请2件。"),
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/carriedOver/total"],
          quote: "上年结转政府信息公开申请2件",
          left: 2,
          right: 3,
        },
      ],
    },
  ],
});
