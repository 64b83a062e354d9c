import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "统计期限为2019年1月1日至2019年12月31日。", "lead"),
    telling("2021", "统计期限为2021年1月1日至2021年12月31日。", "lead"),
  ],
  invalid: [
    { ...telling("2019", "统计期限为2019年1月1日至2019年6月30日。", "lead"), findings: [{}] },
    { ...telling("2021", "统计期限为2021年1月1日至2021年6月30日。", "lead"), findings: [{}] },
  ],
});
