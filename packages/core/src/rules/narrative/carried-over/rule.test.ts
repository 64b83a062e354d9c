import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("上年结转政府信息公开申请3件。"),
  invalid: [
    ...told("上年结转政府信息公开申请2件。", {
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
    }),
  ],
});
