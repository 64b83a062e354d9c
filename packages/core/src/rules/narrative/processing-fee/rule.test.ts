import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("收取信息处理费400元。", {}, "other"),
    { prose: { general: ["依法收取信息处理费400元，其余申请未收取信息处理费。"] } },
    { prose: { general: ["全年未收取信息处理费。"], other: ["信息处理费0元。"] } },
  ],
  invalid: [
    ...told(
      "收取信息处理费0.04万元。",
      {
        findings: [{ severity: "info", verdict: "review", quote: "信息处理费0.04万元" }],
      },
      "other",
    ),
    {
      prose: { general: ["全年收取信息处理费200元。"], other: ["2021年未收取信息处理费。"] },
      findings: [{ severity: "warning", verdict: "review", messageId: "contradicts" }],
    },
  ],
});
