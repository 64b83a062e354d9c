import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("一是“互联网+”（含移动端）；二是1）梳理，2）公开。")],
  invalid: [
    { ...saying("严格审查，，确保准确。"), findings: [{ severity: "info", messageId: "doubled" }] },
    { ...saying("推进“互联网+服务建设。", "2019"), findings: [{ severity: "info", messageId: "unpaired" }] },
  ],
});
