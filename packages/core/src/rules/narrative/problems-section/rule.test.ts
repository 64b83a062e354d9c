import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "解读深度不够，下一步将加强培训。", "problems"),
    telling("2021", "解读深度不够，下一步将加强培训。", "problems"),
  ],
  invalid: [
    { ...telling("2019", "暂无问题。", "problems"), findings: [{}] },
    { ...telling("2021", "暂无问题。", "problems"), findings: [{}] },
  ],
});
