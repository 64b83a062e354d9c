import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("没有属于国家秘密的信息。")],
  invalid: [
    { ...saying("机密★1年"), findings: [{ severity: "error" }] },
    { ...saying("内部资料 不得公开"), findings: [{ severity: "error", messageId: "internal" }] },
    {
      ...saying("对标有内部资料不得公开字样的文件逐份核对，确定公开属性后再向社会公布。"),
      findings: [{ severity: "warning", messageId: "internal" }],
    },
    { ...saying("内部资料，注意保存。", "2019"), findings: [{ severity: "warning", messageId: "internal" }] },
  ],
});
