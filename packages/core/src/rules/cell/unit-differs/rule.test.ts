import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const fees = "proactiveDisclosure/fees/amount";
const documents = "proactiveDisclosure/normativeDocuments/newlyMade";

ruleCases(it, rule, {
  valid: [
    { cells: { [fees]: 38.6 }, units: { [fees]: "万元" } },
    { edition: "2019", units: { "proactiveDisclosure/procurement/amount": "元" } },
  ],
  invalid: [
    {
      cells: { [fees]: 386000 },
      units: { [fees]: "元" },
      findings: [{ severity: "warning", cells: [fees], message: /万元/ }],
    },
    {
      edition: "2019",
      cells: { [documents]: 3 },
      units: { [documents]: "条" },
      findings: [{ severity: "info", cells: [documents] }],
    },
  ],
});
