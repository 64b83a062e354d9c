import { it } from "vitest";
import type { EditionId } from "../../../editions/index.js";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const of = (name: string, value: number, edition: EditionId = "2021") =>
  unit(name, { edition, cells: { [received]: value } });
ruleCases(it, rule, {
  valid: [{ options: { children: [of("甲所", 1)] } }],
  invalid: [
    { options: { children: [of("甲所", 1, "2019")] }, findings: [{ severity: "error", messageId: "year" }] },
    {
      edition: "2019",
      options: { children: [{ ...of("甲所", 1), year: 2019 }] },
      findings: [{ severity: "error", messageId: "form" }],
    },
  ],
});
