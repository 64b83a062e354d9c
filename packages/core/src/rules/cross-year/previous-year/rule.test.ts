import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const previous = (edition: "2019" | "2021", year: number) => ({ previous: { ...sampleReport(edition), year } });

ruleCases(it, rule, {
  valid: [
    { report: { year: 2022 }, options: previous("2021", 2021) },
    { edition: "2019", report: { year: 2020 }, options: previous("2019", 2019) },
    { name: "none given" },
  ],
  invalid: [
    { options: previous("2021", 2019), findings: [{ verdict: "not-assessable", messageId: "otherYear" }] },
    { options: previous("2019", 2020), findings: [{ verdict: "not-assessable", messageId: "otherForm" }] },
  ],
});
