import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const unit = (name: string, value: number, edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { cells: { [received]: value }, report: { organ: { name } } });
ruleCases(it, rule, {
  valid: [{ options: { children: [unit("甲所", 0)] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: {
      children: [sampleReport(edition, { cells: { [received]: 3, "applications/received/naturalPerson": 2 } })],
    },
    findings: [{ severity: "error" as const, message: /3处/ }],
  })),
});
