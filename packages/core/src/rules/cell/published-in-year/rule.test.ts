import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const row = "proactiveDisclosure/normativeDocuments";

ruleCases(it, rule, {
  valid: [
    { edition: "2019", cells: { [`${row}/newlyPublished`]: 3, [`${row}/totalPublished`]: 3 } },
    {
      name: "a blank proves nothing",
      edition: "2019",
      cells: { [`${row}/newlyPublished`]: 3, [`${row}/totalPublished`]: null },
    },
  ],
  invalid: [
    {
      edition: "2019",
      cells: { [`${row}/newlyPublished`]: 4, [`${row}/totalPublished`]: 3 },
      findings: [{ severity: "warning", cells: [`${row}/newlyPublished`] }],
    },
  ],
});
