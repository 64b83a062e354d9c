import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const unit = (name: string, value: number, edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { cells: { [received]: value }, report: { organ: { name } } });
ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 3 }, options: { children: [unit("甲所", 3)] } },
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
      options: { children: [unit("甲所", 3)] },
      findings: [{ severity: "error", cells: [received], message: /甲所/ }],
    },
    { edition: "2019", options: { children: [unit("甲所", 3, "2019")] }, findings: [{ severity: "error" }] },
  ],
});
