import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const without = (edition: "2019" | "2021", id: string) => ({
  edition,
  report: { sections: sampleReport(edition).sections.filter((section) => section.id !== id) },
});

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    { ...without("2021", "problems"), findings: [{ severity: "error", message: /五、/ }] },
    { ...without("2019", "disputes"), findings: [{ severity: "error", message: /四、/ }] },
  ],
});
