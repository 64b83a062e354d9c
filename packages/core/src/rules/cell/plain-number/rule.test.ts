import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const licensing = "proactiveDisclosure/licensing/decisions";
const change = "proactiveDisclosure/licensing/change";
const amount = "proactiveDisclosure/procurement/amount";

ruleCases(it, rule, {
  valid: [
    { cells: { [licensing]: 1260 } },
    { name: "a signed change", edition: "2019", cells: { [change]: 3 }, texts: { [change]: "+3" } },
    {
      name: "a unit the form leaves to the cell",
      edition: "2019",
      cells: { [amount]: 5 },
      texts: { [amount]: "5万元" },
    },
  ],
  invalid: [
    {
      cells: { [licensing]: 1260 },
      texts: { [licensing]: "1,260" },
      findings: [{ severity: "info", cells: [licensing], message: /1,260.*1260/ }],
    },
    {
      edition: "2019",
      cells: { [licensing]: 12 },
      texts: { [licensing]: "１２件" },
      findings: [{ severity: "info", cells: [licensing] }],
    },
  ],
});
