import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("共公开1,248条。")],
  invalid: [
    { ...say("2021年,我局公开信息。"), findings: [{ severity: "info" }] },
    { ...say("加强管理,提高质量。", "2019"), findings: [{ severity: "info" }] },
  ],
});
