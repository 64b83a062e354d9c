import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [received, carried] = ["applications/received/total", "applications/carriedOver/total"];
const archived = (value: number, edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { cells: { [received]: value } });

ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 12 }, options: { archived: archived(12) } },
    {
      name: "with a note",
      cells: { [received]: 13 },
      prose: { other: ["3月5日更正：新收申请由12件更正为13件。"] },
      options: { archived: archived(12) },
    },
    {
      name: "another year",
      edition: "2019",
      cells: { [received]: 13 },
      options: { archived: { ...archived(12, "2019"), year: 2020 } },
    },
  ],
  invalid: [
    {
      cells: { [received]: 13, [carried]: 1 },
      options: { archived: archived(12) },
      findings: [{ severity: "warning", verdict: "fail", cells: [received, carried], left: 13, right: 12 }],
    },
    {
      edition: "2019",
      cells: { [received]: 13 },
      options: { archived: archived(12, "2019") },
      findings: [{ severity: "warning", cells: [received] }],
    },
  ],
});
