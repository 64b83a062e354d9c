import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const told = (lead: string, general: string, edition: "2019" | "2021" = "2021") => ({
  edition,
  prose: { lead: [lead], general: [general] },
});
const named = "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。";

ruleCases(it, rule, {
  valid: [
    { name: "never shortened" },
    told(named, "按照《条例》要求公开。", "2019"),
    told("根据《中华人民共和 国政府信息公开条例》（以下简称《条例》）编制。", "按照《条例》要求公开。"),
    told("根据《政府信息公开条例》编制。", "按照《条例》要求公开。"),
  ],
  invalid: [
    {
      ...told("现将情况报告如下。", "按照《条例》要求公开。", "2019"),
      findings: [{ severity: "info", quote: "《条例》" }],
    },
    {
      prose: { lead: ["根据《中华人民共和国政府信息公开条列》编制。"] },
      findings: [{ severity: "info", messageId: "misnamed", quote: "政府信息公开条列》" }],
    },
    {
      prose: { lead: ["根据《信息公开条例》编制。"] },
      findings: [{ severity: "info", messageId: "misnamed", quote: "《信息公开条例》" }],
    },
    { ...told("按照《条例》编制。", named), findings: [{ severity: "info", quote: "《条例》" }] },
  ],
});
