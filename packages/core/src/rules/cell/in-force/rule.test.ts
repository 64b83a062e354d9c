import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const row = "proactiveDisclosure/normativeDocuments";

ruleCases(it, rule, {
  valid: [
    {
      name: "8 made, 1 repealed, 7 in force",
      cells: { [`${row}/issued`]: 8, [`${row}/repealed`]: 1, [`${row}/inForce`]: 7 },
    },
    { name: "the form of 2019 has no such heads", edition: "2019" },
  ],
  invalid: [
    {
      cells: { [`${row}/issued`]: 8, [`${row}/repealed`]: 1, [`${row}/inForce`]: 6 },
      findings: [{ severity: "warning", cells: [`${row}/issued`, `${row}/inForce`] }],
    },
  ],
});
