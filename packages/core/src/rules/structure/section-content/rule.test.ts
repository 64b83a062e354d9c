import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", prose: { other: ["没有需要报告的事项。"] } }],
  invalid: [
    { prose: { other: [] }, findings: [{ severity: "info" }] },
    { edition: "2019", prose: { problems: [" "] }, findings: [{ severity: "warning", message: /五、/ }] },
  ],
});
