import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("收取信息处理费400元。", {}, "other"),
  invalid: [
    ...told(
      "收取信息处理费0.04万元。",
      {
        findings: [{ severity: "info", verdict: "review", quote: "信息处理费0.04万元" }],
      },
      "other",
    ),
  ],
});
