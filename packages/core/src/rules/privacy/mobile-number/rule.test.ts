import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("联系电话：0573-82001234。"), saying("惠及13800138000元资金。")],
  invalid: [
    { ...saying("申请人电话13800138000。"), findings: [{ severity: "warning", quote: "13800138000" }] },
    { ...saying("已电话告知申请人（139-1234-5678）补正。"), findings: [{ severity: "warning" }] },
    { ...saying("已电话告知申请人（139 1234 5678）补正。"), findings: [{ severity: "warning" }] },
    { ...saying("承办人留言13912345678，已答复。", "2019"), findings: [{ severity: "warning" }] },
    { ...saying("联系电话：13800138000（值班手机）。"), findings: [{ severity: "info", verdict: "review" }] },
  ],
});
