import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const moved = { type: "statutoryTable", table: "disputes" } as never;

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    prose: { other: [moved] },
    findings: [
      { severity: "warning" as const, messageId: "elsewhere" },
      { severity: "warning" as const, messageId: "twice" },
    ],
  })),
});
