import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("一是“互联网+”（含移动端）；二是1）梳理，2）公开。")],
  invalid: [
    { ...say("严格审查，，确保准确。"), findings: [{ severity: "info", messageId: "doubled" }] },
    { ...say("推进“互联网+服务建设。", "2019"), findings: [{ severity: "info", messageId: "unpaired" }] },
  ],
});
