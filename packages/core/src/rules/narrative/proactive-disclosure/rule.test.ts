import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "作出行政许可决定60件。"), telling("2021", "作出行政许可决定60件。")],
  invalid: [
    { ...telling("2019", "作出行政许可决定66件。"), findings: [{}] },
    { ...telling("2021", "作出行政许可决定66件。"), findings: [{}] },
  ],
});
