import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "因政府信息公开被申请行政复议3件。"), telling("2021", "因政府信息公开被申请行政复议3件。")],
  invalid: [
    { ...telling("2019", "因政府信息公开被申请行政复议5件。"), findings: [{}] },
    { ...telling("2021", "因政府信息公开被申请行政复议5件。"), findings: [{}] },
  ],
});
