import { it } from "vitest";
import type { EditionId } from "../../../editions/index.js";
import { ruleCases, sampleReport, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const of = (name: string, value: number, edition: EditionId = "2021") =>
  unit(name, { edition, cells: { [received]: value } });
ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 3 }, options: { children: [of("甲所", 3)] } },
    {
      name: "元 and 万元",
      cells: { "proactiveDisclosure/fees/amount": 1 },
      options: {
        children: [
          sampleReport("2021", {
            cells: { "proactiveDisclosure/fees/amount": 9000 },
            units: { "proactiveDisclosure/fees/amount": "元" },
          }),
        ],
      },
    },
  ],
  invalid: [
    {
      cells: { [received]: 2 },
      options: { children: [of("甲所", 3)] },
      findings: [{ severity: "error", cells: [received], message: /甲所/ }],
    },
    { edition: "2019", options: { children: [of("甲所", 3, "2019")] }, findings: [{ severity: "error" }] },
  ],
});
