import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const problem = {
  code: "label-unknown" as const,
  severity: "warning" as const,
  message: { "zh-CN": "行名称不同", en: "行名称不同" },
  cells: ["applications/received/total"],
};

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", options: { problems: [{ ...problem, code: "content-dropped" }] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { problems: [problem] },
    findings: [{ severity: "info" as const, message: /行名称不同/, cells: problem.cells }],
  })),
});
