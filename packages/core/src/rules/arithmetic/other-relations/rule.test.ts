import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

// Every relation of the present editions has a rule of its own.
ruleCases(it, rule, {
  valid: [
    { cells: { "applications/received/total": 3 } },
    { edition: "2019", cells: { "disputes/reconsideration/total": 3 } },
  ],
  invalid: [],
});
