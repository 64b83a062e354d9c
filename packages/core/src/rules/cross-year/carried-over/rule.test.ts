import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [over, forward] = ["applications/carriedOver/total", "applications/carriedForward/total"];
const options = (edition: "2019" | "2021", value: number | null) => ({
  previous: sampleReport(edition, { cells: { [forward]: value }, report: { year: edition === "2019" ? 2019 : 2020 } }),
});

ruleCases(it, rule, {
  valid: [
    { cells: { [over]: 4 }, options: options("2019", 4) },
    { edition: "2019", report: { year: 2020 }, cells: { [over]: 0 }, options: options("2019", null) },
    { name: "not the year before", report: { year: 2024 }, cells: { [over]: 5 }, options: options("2021", 4) },
  ],
  invalid: [
    {
      cells: { [over]: 5 },
      options: options("2021", 4),
      findings: [{ severity: "error", cells: [over], message: /5.*4/ }],
    },
    {
      edition: "2019",
      report: { year: 2020 },
      cells: { [over]: 5 },
      options: options("2019", 4),
      findings: [{ severity: "error" }],
    },
    {
      name: "a reorganisation may explain it",
      cells: { [over]: 5 },
      options: options("2021", 4),
      prose: { other: ["因机构改革，部分申请移交。"] },
      findings: [{ severity: "warning", verdict: "review" }],
    },
  ],
});
