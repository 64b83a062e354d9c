import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("联系电话：0573-82001234。"), say("惠及13800138000元资金。")],
  invalid: [
    { ...say("申请人电话13800138000。"), findings: [{ severity: "warning", quote: "13800138000" }] },
    { ...say("承办人留言13912345678，已答复。", "2019"), findings: [{ severity: "warning" }] },
    { ...say("联系电话：13800138000（值班手机）。"), findings: [{ severity: "info", verdict: "review" }] },
  ],
});
