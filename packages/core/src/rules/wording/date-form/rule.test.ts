import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("2022年1月8日。")],
  invalid: [
    { ...say("2022年01月08日。"), findings: [{ severity: "info", quote: "2022年01月08日" }] },
    { ...say("2020年1月05日。", "2019"), findings: [{ severity: "info" }] },
  ],
});
