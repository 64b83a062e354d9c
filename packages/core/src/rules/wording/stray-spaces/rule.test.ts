import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [
    {},
    { edition: "2019" },
    say("通过 OA 系统办理。"),
    say("主动公开  依申请公开  监督保障"),
    say("共公开 5 篇解读。"),
  ],
  invalid: [
    { ...say("2020 年4月10日答复。"), findings: [{ severity: "info", message: /2020 年4月1/ }] },
    { ...say("加强 管理，提高\u00a0质量。", "2019"), findings: [{ severity: "info" }, { severity: "info" }] },
  ],
});
