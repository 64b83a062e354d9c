import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const unit = (name: string, value: number, edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { cells: { [received]: value }, report: { organ: { name } } });
ruleCases(it, rule, {
  valid: [{ options: { children: [unit("甲所", 1)] } }],
  invalid: [
    { options: { children: [unit("甲所", 1, "2019")] }, findings: [{ severity: "error", messageId: "year" }] },
    {
      edition: "2019",
      options: { children: [{ ...unit("甲所", 1), year: 2019 }] },
      findings: [{ severity: "error", messageId: "form" }],
    },
  ],
});
