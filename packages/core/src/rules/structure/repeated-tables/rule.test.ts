import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const problem = {
  code: "table-repeated" as const,
  severity: "warning" as const,
  message: { "zh-CN": "同一张表出现两次", en: "同一张表出现两次" },
  cells: ["applications/received/total"],
};

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", options: { problems: [{ ...problem, code: "content-dropped" }] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { problems: [problem] },
    findings: [{ severity: "warning" as const, message: /同一张表出现两次/, cells: problem.cells }],
  })),
});
