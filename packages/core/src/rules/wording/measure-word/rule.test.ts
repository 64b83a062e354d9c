import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    saying("全年收到政府信息公开申请12件。", "2019"),
    saying("全年收到政府信息公开申请12宗。"),
    saying("全年主动公开政府信息300条。"),
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    ...saying("全年收到政府信息公开申请12条。", edition),
    findings: [{ severity: "info" as const, message: /以“条”计/ }],
  })),
});
