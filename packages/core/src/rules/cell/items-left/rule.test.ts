import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const row = "proactiveDisclosure/penalties";

ruleCases(it, rule, {
  valid: [{ edition: "2019", cells: { [`${row}/previousItems`]: 8, [`${row}/change`]: -8 } }],
  invalid: [
    {
      edition: "2019",
      cells: { [`${row}/previousItems`]: 5, [`${row}/change`]: -8 },
      findings: [{ severity: "warning", cells: [`${row}/previousItems`, `${row}/change`], message: /行政处罚/ }],
    },
  ],
});
