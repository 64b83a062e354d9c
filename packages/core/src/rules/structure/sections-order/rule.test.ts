import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const swapped = (edition: "2019" | "2021") => {
  const [a, b, c, d, ...rest] = sampleReport(edition).sections;
  return { edition, report: { sections: [a, b, d, c, ...rest].flatMap((section) => section ?? []) } };
};

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    { ...swapped("2021"), findings: [{ severity: "error", message: /三、.*四、/ }] },
    { ...swapped("2019"), findings: [{ severity: "error" }] },
  ],
});
