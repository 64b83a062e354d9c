import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "全年办结政府信息公开申请14件。"), telling("2021", "全年办结政府信息公开申请14件。")],
  invalid: [
    { ...telling("2019", "全年办结政府信息公开申请11件。"), findings: [{}] },
    { ...telling("2021", "全年办结政府信息公开申请11件。"), findings: [{}] },
  ],
});
