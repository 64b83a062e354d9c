import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "上年结转政府信息公开申请3件。"), telling("2021", "上年结转政府信息公开申请3件。")],
  invalid: [
    { ...telling("2019", "上年结转政府信息公开申请2件。"), findings: [{}] },
    { ...telling("2021", "上年结转政府信息公开申请2件。"), findings: [{}] },
  ],
});
