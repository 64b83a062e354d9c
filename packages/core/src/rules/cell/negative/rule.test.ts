import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { edition: "2019", name: "a change may be negative", cells: { "proactiveDisclosure/licensing/change": -3 } },
    {},
  ],
  invalid: [
    {
      cells: { "disputes/reconsideration/corrected": -1 },
      findings: [{ severity: "error", cells: ["disputes/reconsideration/corrected"], message: /结果纠正/ }],
    },
    {
      edition: "2019",
      cells: { "proactiveDisclosure/procurement/amount": -5 },
      findings: [{ severity: "error", cells: ["proactiveDisclosure/procurement/amount"] }],
    },
  ],
});
