import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("共12件。")],
  invalid: [
    { ...say("共１２件。"), findings: [{ severity: "info", quote: "１２" }] },
    { ...say("２０１９年。", "2019"), findings: [{ severity: "info" }] },
  ],
});
