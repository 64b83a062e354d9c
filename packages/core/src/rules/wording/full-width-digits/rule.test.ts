import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("共12件。")],
  invalid: [
    { ...saying("共１２件。"), findings: [{ severity: "info", quote: "１２" }] },
    { ...saying("２０１９年。", "2019"), findings: [{ severity: "info" }] },
  ],
});
