import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "新收申请12件，自然人申请占75%。"), telling("2021", "新收申请12件，自然人申请占75%。")],
  invalid: [
    { ...telling("2019", "新收申请12件，自然人申请占80%。"), findings: [{}] },
    { ...telling("2021", "新收申请12件，自然人申请占80%。"), findings: [{}] },
  ],
});
