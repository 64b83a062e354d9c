import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2021", "本年度没有收取信息处理费。", "other"),
    { name: "not asked of this form", ...telling("2019", "没有其他事项。", "other") },
  ],
  invalid: [
    {
      ...telling("2021", "没有其他需要报告的事项。", "other"),
      findings: [{ severity: "info", verdict: "fail", message: /未说明信息处理费/ }],
    },
  ],
});
