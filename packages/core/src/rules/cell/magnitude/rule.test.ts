import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const licensing = "proactiveDisclosure/licensing/decisions";

ruleCases(it, rule, {
  valid: [{ cells: { [licensing]: 11398889 } }, { edition: "2019" }],
  invalid: [
    { cells: { [licensing]: 9999999999999 }, findings: [{ severity: "warning", cells: [licensing] }] },
    { edition: "2019", cells: { [licensing]: 2000000001 }, findings: [{ severity: "warning" }] },
  ],
});
