import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";

ruleCases(it, rule, {
  valid: [
    { options: { provenance: { [received]: { status: "exact", raw: "0" } } } },
    { edition: "2019", options: { provenance: { [received]: { status: "blank", raw: "" } } } },
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    cells: { [received]: null },
    options: { provenance: { [received]: { status: "ambiguous" as const, raw: "3 / 5", candidates: [3, 5] } } },
    findings: [{ severity: "warning" as const, verdict: "review" as const, cells: [received], message: /3、5/ }],
  })),
});
