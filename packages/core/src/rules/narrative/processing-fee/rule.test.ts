import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "收取信息处理费400元。", "other"), telling("2021", "收取信息处理费400元。", "other")],
  invalid: [
    { ...telling("2019", "收取信息处理费0.04万元。", "other"), findings: [{}] },
    { ...telling("2021", "收取信息处理费0.04万元。", "other"), findings: [{}] },
  ],
});
