import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const options = (edition: "2019" | "2021") => ({
  previous: sampleReport(edition, {
    cells: { "disputes/reconsideration/pending": 2 },
    report: { year: edition === "2019" ? 2018 : 2020 },
  }),
});

ruleCases(it, rule, {
  valid: [{ cells: { "disputes/reconsideration/total": 2 }, options: options("2021") }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    cells: { "disputes/litigationDirect/total": 1 },
    options: options(edition),
    findings: [{ severity: "info" as const, verdict: "review" as const }],
  })),
});
