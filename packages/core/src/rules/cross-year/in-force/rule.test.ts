import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (column: string) => `proactiveDisclosure/normativeDocuments/${column}`;
const options = { previous: sampleReport("2021", { cells: { [at("inForce")]: 14 }, report: { year: 2020 } }) };

ruleCases(it, rule, {
  valid: [
    { cells: { [at("inForce")]: 15, [at("issued")]: 2, [at("repealed")]: 1 }, options },
    {
      name: "last year's form had no such figure",
      cells: { [at("inForce")]: 3 },
      options: { previous: sampleReport("2019", { report: { year: 2020 } }) },
    },
  ],
  invalid: [
    {
      cells: { [at("inForce")]: 20, [at("issued")]: 2, [at("repealed")]: 1 },
      options,
      findings: [{ severity: "warning", verdict: "review", cells: [at("inForce"), at("issued")], message: /15/ }],
    },
  ],
});
