import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {},
    { edition: "2019" },
    saying("申请人均为自然人，申请人可通过网络提出申请。"),
    saying("局长方立新参加新闻发布会。"),
    saying("申请人李某提出申请，申请人王××提交材料。"),
    saying("依法征求第三方意见，第三人意见与申请人不同意见一并归档，当事人多次来访。"),
    saying("收到自然人提出的申请。"),
  ],
  invalid: [
    { ...saying("通过系统答复了周明远先生提出的申请。"), findings: [{ severity: "error", quote: "周明远" }] },
    { ...saying("信访人陈大伟多次提出同一申请。"), findings: [{ severity: "warning", quote: "陈大伟" }] },
    { ...saying("经征求第三人王建国意见，其不同意公开。"), findings: [{ severity: "warning", quote: "王建国" }] },
    { ...saying("申请人李建国提出1件申请。"), findings: [{ severity: "warning", quote: "李建国" }] },
    { ...saying("4月收到王小梅提交的申请。", "2019"), findings: [{ severity: "warning", quote: "王小梅" }] },
  ],
});
