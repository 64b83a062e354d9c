import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const options = (edition: "2019" | "2021", value: number) => ({
  previous: sampleReport(edition, { cells: { [received]: value }, report: { year: edition === "2019" ? 2018 : 2020 } }),
});

ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 32 }, options: options("2021", 20) },
    { name: "small figures", edition: "2019", cells: { [received]: 5 }, options: options("2019", 1) },
  ],
  invalid: [
    {
      cells: { [received]: 32 },
      options: options("2021", 6),
      findings: [{ severity: "info", verdict: "review", cells: [received] }],
    },
    { edition: "2019", cells: { [received]: 0 }, options: options("2019", 40), findings: [{ severity: "info" }] },
  ],
});
