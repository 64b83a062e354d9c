import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {},
    { edition: "2019" },
    saying("通过 OA 系统办理。"),
    saying("主动公开  依申请公开  监督保障"),
    saying("共公开 5 篇解读。"),
  ],
  invalid: [
    { ...saying("2020 年4月10日答复。"), findings: [{ severity: "info", message: /2020 年4月1/ }] },
    { ...saying("加强 管理，提高\u00a0质量。", "2019"), findings: [{ severity: "info" }, { severity: "info" }] },
  ],
});
