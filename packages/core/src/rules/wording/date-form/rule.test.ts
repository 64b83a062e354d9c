import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("2022年1月8日。")],
  invalid: [
    { ...saying("2022年01月08日。"), findings: [{ severity: "info", quote: "2022年01月08日" }] },
    { ...saying("2020年1月05日。", "2019"), findings: [{ severity: "info" }] },
  ],
});
