import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", prose: { lead: ["根据国办公开办函〔2019〕60号编制。"] } }],
  invalid: [
    { prose: { lead: ["现予公布。"] }, findings: [{ severity: "info" }] },
    { edition: "2019", prose: { lead: [] }, findings: [{ severity: "info" }] },
  ],
});
