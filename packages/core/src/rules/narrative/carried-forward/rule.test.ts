import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "全年新收政府信息公开申请12件，结转下年度继续办理1件。"),
    telling("2021", "结转下年度继续办理1件。"),
  ],
  invalid: [
    { ...telling("2019", "全年新收政府信息公开申请12件，结转下年度继续办理4件。"), findings: [{}] },
    { ...telling("2021", "全年新收政府信息公开申请12件，结转下年度继续办理4件。"), findings: [{}] },
  ],
});
