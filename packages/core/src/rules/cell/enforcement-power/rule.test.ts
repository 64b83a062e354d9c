import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const penalties = "proactiveDisclosure/penalties/decisions";
const named = (name: string) => ({ organ: { name } });

ruleCases(it, rule, {
  valid: [
    { name: "nothing decided", report: named("青禾县信访局") },
    { name: "an organ that enforces", cells: { [penalties]: 12 }, report: named("青禾县水务局") },
    { name: "a government", edition: "2019", cells: { [penalties]: 12 }, report: named("青禾县人民政府") },
  ],
  invalid: [
    {
      cells: { [penalties]: 12 },
      report: named("青禾县信访局"),
      findings: [{ severity: "info", verdict: "review", cells: [penalties], message: /填为12/ }],
    },
    {
      edition: "2019",
      cells: { [penalties]: 3, "proactiveDisclosure/licensing/previousItems": 5 },
      report: named("青禾县人民政府办公室"),
      findings: [{ severity: "info", verdict: "review", cells: [penalties] }],
    },
  ],
});
