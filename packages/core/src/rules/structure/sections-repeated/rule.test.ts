import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const doubled = (edition: "2019" | "2021") => ({
  edition,
  report: { sections: sampleReport(edition).sections.flatMap((s) => (s.id === "other" ? [s, s] : [s])) },
});

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    { ...doubled("2021"), findings: [{ severity: "warning", message: /2次/ }] },
    { ...doubled("2019"), findings: [{ severity: "warning" }] },
  ],
});
