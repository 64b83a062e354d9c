import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "新收申请12件，较上年的16件下降25%。"),
    telling("2021", "新收申请12件，较上年的16件下降25%。"),
  ],
  invalid: [
    { ...telling("2019", "新收申请12件，较上年的16件下降30%。"), findings: [{}] },
    { ...telling("2021", "新收申请12件，较上年的16件下降30%。"), findings: [{}] },
  ],
});
