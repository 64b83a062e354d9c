import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const problem = {
  code: "label-unknown" as const,
  severity: "warning" as const,
  message: { "zh-CN": "行名称不同", en: "行名称不同" },
  cells: ["applications/received/total"],
};

const differs = {
  code: "label-differs" as const,
  severity: "warning" as const,
  message: { "zh-CN": "行名称“1.属于国家机密”不同", en: "another label" },
  cells: ["applications/stateSecret/total"],
};

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", options: { problems: [{ ...problem, code: "content-dropped" }] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { problems: [problem, differs] },
    findings: [
      { severity: "warning" as const, message: /国家机密/, cells: differs.cells },
      { severity: "info" as const, message: /行名称不同/, cells: problem.cells },
    ],
  })),
});
