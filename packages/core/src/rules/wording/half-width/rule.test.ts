import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("共公开1,248条。")],
  invalid: [
    { ...saying("2021年,我局公开信息。"), findings: [{ severity: "info" }] },
    { ...saying("加强管理,提高质量。", "2019"), findings: [{ severity: "info" }] },
  ],
});
