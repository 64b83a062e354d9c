import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [projects, amount] = ["proactiveDisclosure/procurement/projects", "proactiveDisclosure/procurement/amount"];

ruleCases(it, rule, {
  valid: [
    { edition: "2019" },
    { edition: "2019", cells: { [projects]: 3, [amount]: 125.6 } },
    { name: "a blank proves nothing", edition: "2019", cells: { [projects]: 3, [amount]: null } },
  ],
  invalid: [
    { edition: "2019", cells: { [projects]: 3 }, findings: [{ severity: "warning", cells: [amount, projects] }] },
    { edition: "2019", cells: { [amount]: 5 }, findings: [{ severity: "warning", cells: [projects, amount] }] },
  ],
});
