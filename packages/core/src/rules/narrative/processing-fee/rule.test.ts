import { it } from "vitest";
import { ruleCases, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "收取信息处理费400元。", "other"), telling("2021", "收取信息处理费400元。", "other")],
  invalid: [
    {
      ...telling("2019", "收取信息处理费0.04万元。", "other"),
      findings: [{ severity: "info", verdict: "review", quote: "信息处理费0.04万元" }],
    },
    {
      ...telling("2021", "收取信息处理费0.04万元。", "other"),
      findings: [{ severity: "info", verdict: "review", quote: "信息处理费0.04万元" }],
    },
  ],
});
