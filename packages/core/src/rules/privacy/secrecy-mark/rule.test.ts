import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("没有属于国家秘密的信息。")],
  invalid: [
    { ...say("机密★1年"), findings: [{ severity: "error" }] },
    { ...say("内部资料，注意保存。", "2019"), findings: [{ severity: "warning", messageId: "internal" }] },
  ],
});
