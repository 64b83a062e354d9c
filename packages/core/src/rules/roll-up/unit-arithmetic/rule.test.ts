import { it } from "vitest";
import type { EditionId } from "../../../editions/index.js";
import { ruleCases, sampleReport, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const of = (name: string, value: number, edition: EditionId = "2021") =>
  unit(name, { edition, cells: { [received]: value } });
ruleCases(it, rule, {
  valid: [{ options: { children: [of("甲所", 0)] } }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: {
      children: [sampleReport(edition, { cells: { [received]: 3, "applications/received/naturalPerson": 2 } })],
    },
    findings: [{ severity: "error" as const, message: /3处/ }],
  })),
});
