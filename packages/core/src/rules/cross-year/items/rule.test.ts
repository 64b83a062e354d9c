import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (column: string) => `proactiveDisclosure/licensing/${column}`;
const options = { previous: sampleReport("2019", { cells: { [at("previousItems")]: 115, [at("change")]: 5 } }) };
const report = { year: 2020 };

ruleCases(it, rule, {
  valid: [{ edition: "2019", report, cells: { [at("previousItems")]: 120 }, options }],
  invalid: [
    {
      edition: "2019",
      report,
      cells: { [at("previousItems")]: 118 },
      options,
      findings: [{ severity: "warning", cells: [at("previousItems")], message: /120/ }],
    },
  ],
});
