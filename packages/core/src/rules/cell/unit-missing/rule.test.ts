import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const amount = "proactiveDisclosure/procurement/amount";

ruleCases(it, rule, {
  valid: [
    { name: "zero needs no unit", edition: "2019" },
    { edition: "2019", cells: { [amount]: 251000 }, units: { [amount]: "元" } },
    { name: "the form prints the unit", cells: { "proactiveDisclosure/fees/amount": 38.6 } },
  ],
  invalid: [{ edition: "2019", cells: { [amount]: 251000 }, findings: [{ severity: "warning", cells: [amount] }] }],
});
