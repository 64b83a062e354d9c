import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("落实国办函〔2020〕109号文件。")],
  invalid: [
    { ...say("落实国办函（2020）109号文件。"), findings: [{ severity: "info", quote: "落实国办函（2020）109号" }] },
    { ...say("按国办函[2019]61号执行。", "2019"), findings: [{ severity: "info" }] },
  ],
});
