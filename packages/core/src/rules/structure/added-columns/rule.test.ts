import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const problem = {
  code: "column-added" as const,
  severity: "warning" as const,
  message: { "zh-CN": "多出一列", en: "多出一列" },
  cells: ["applications/received/total"],
};

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", options: { problems: [{ ...problem, code: "content-dropped" }] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { problems: [problem] },
    findings: [{ severity: "warning" as const, message: /多出一列/, cells: problem.cells }],
  })),
});
