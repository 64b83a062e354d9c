import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const penalties = "proactiveDisclosure/penalties/decisions";

ruleCases(it, rule, {
  valid: [
    { name: "blank", cells: { [penalties]: null } },
    {
      name: "a number with a note",
      edition: "2019",
      cells: { [penalties]: 22 },
      texts: { [penalties]: "22（其中修订16件）" },
    },
  ],
  invalid: [
    {
      cells: { [penalties]: null },
      texts: { [penalties]: "不适用" },
      findings: [{ severity: "info", messageId: "nothing", cells: [penalties] }],
    },
    {
      edition: "2019",
      cells: { [penalties]: null },
      texts: { [penalties]: "约20" },
      findings: [{ severity: "warning", messageId: "text", message: /约20/ }],
    },
  ],
});
