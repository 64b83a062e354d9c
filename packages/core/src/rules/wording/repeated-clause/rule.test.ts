import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("新收申请1件，办结申请1件。")],
  invalid: [
    { ...say("新收1件，申请人均为自然人，申请人为自然人。"), findings: [{ severity: "warning" }] },
    { ...say("及时更新公开目录，及时更新公开目录。", "2019"), findings: [{ severity: "warning" }] },
    { ...say("收到1起申请，且申请人均为自然人，申请人为自然人。", "2019"), findings: [{ severity: "warning" }] },
  ],
});
