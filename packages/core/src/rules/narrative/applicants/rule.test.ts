import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "新收申请中，自然人提出9件。"), telling("2021", "新收申请中，自然人提出9件。")],
  invalid: [
    { ...telling("2019", "新收申请中，自然人提出7件。"), findings: [{}] },
    { ...telling("2021", "新收申请中，自然人提出7件。"), findings: [{}] },
  ],
});
