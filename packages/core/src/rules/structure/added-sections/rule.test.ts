import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const added = (edition: "2019" | "2021") => ({
  edition,
  report: { sections: [...sampleReport(edition).sections, { id: null, title: "七、附件", blocks: [] }] },
});

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: [
    { ...added("2021"), findings: [{ severity: "info", verdict: "review", message: /七、附件/ }] },
    { ...added("2019"), findings: [{ severity: "info" }] },
  ],
});
