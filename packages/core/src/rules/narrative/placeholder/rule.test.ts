import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "青禾县水务局组织培训3次。"), telling("2021", "青禾县水务局组织培训3次。")],
  invalid: [
    { ...telling("2019", "青禾县水务局组织培训____次。"), findings: [{}] },
    { ...telling("2021", "青禾县水务局组织培训____次。"), findings: [{}] },
  ],
});
