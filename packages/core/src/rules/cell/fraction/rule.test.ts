import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { name: "money", cells: { "proactiveDisclosure/fees/amount": 3415.74 } },
    {
      name: "万件",
      edition: "2019",
      cells: { "proactiveDisclosure/licensing/decisions": 1.2 },
      units: { "proactiveDisclosure/licensing/decisions": "万件" },
    },
  ],
  invalid: [
    {
      cells: { "applications/received/total": 12.5 },
      findings: [{ severity: "error", cells: ["applications/received/total"] }],
    },
    {
      edition: "2019",
      cells: { "proactiveDisclosure/penalties/change": 0.5 },
      findings: [{ severity: "error", cells: ["proactiveDisclosure/penalties/change"] }],
    },
  ],
});
