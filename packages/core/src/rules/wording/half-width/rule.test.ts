import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("共公开1,248条。")],
  invalid: [
    { ...saying("2021年,我局公开信息。"), findings: [{ severity: "info" }] },
    { ...saying("学习<政府信息公开条例>。"), findings: [{ severity: "info", quote: "<政府信息公开条例>" }] },
    { ...saying('推进"互联网+政务服务"建设。'), findings: [{ severity: "info", quote: '"互联网+政务服务"' }] },
    { ...saying("加强管理,提高质量。", "2019"), findings: [{ severity: "info" }] },
  ],
});
