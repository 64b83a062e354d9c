import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const unit = (name: string, value: number, edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { cells: { [received]: value }, report: { organ: { name } } });
const own = "青禾县水务局";

ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 5 }, options: { children: [unit(own, 2), unit("甲所", 3)] } },
    { name: "the organ may have more of its own", cells: { [received]: 9 }, options: { children: [unit("甲所", 3)] } },
    {
      name: "covers the organ alone",
      cells: { [received]: 1 },
      options: { children: [unit("甲所", 3)], scope: "organ" },
    },
  ],
  invalid: [
    {
      cells: { [received]: 6 },
      options: { children: [unit(own, 2), unit("甲所", 3)] },
      findings: [{ severity: "warning", cells: [received], message: /相加为5/ }],
    },
    {
      edition: "2019",
      cells: { [received]: 4 },
      options: { children: [unit("甲所", 2, "2019"), unit("乙所", 3, "2019")] },
      findings: [{ severity: "warning", messageId: "less" }],
    },
  ],
});
