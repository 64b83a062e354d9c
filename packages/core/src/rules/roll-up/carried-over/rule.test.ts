import { it } from "vitest";
import { ruleCases, sampleReport, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [over, forward] = ["applications/carriedOver/total", "applications/carriedForward/total"];
const own = "青禾县水务局";
const context = (edition: "2019" | "2021", sum: number, before: number) => ({
  edition,
  options: {
    children: [unit(own, { edition, cells: { [over]: 1 } }), unit("甲所", { edition, cells: { [over]: sum - 1 } })],
    scope: "area" as const,
    previous: sampleReport(edition, {
      cells: { [forward]: before },
      report: { year: edition === "2019" ? 2018 : 2020 },
    }),
  },
});

ruleCases(it, rule, {
  valid: [
    context("2021", 5, 5),
    context("2019", 5, 5),
    {
      name: "not every unit is given",
      options: { ...context("2021", 5, 9).options, children: [unit("甲所")] },
    },
  ],
  invalid: [
    {
      ...context("2021", 4, 5),
      findings: [{ severity: "warning", verdict: "fail", cells: [over], left: 4, right: 5 }],
    },
    { ...context("2019", 7, 5), findings: [{ severity: "warning", cells: [over], left: 7, right: 5 }] },
    {
      name: "a reorganisation may explain it",
      ...context("2021", 4, 5),
      prose: { other: ["因机构改革，部分申请移交。"] },
      findings: [{ severity: "info", verdict: "review" }],
    },
  ],
});
