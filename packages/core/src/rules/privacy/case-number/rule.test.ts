import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("落实国办函〔2020〕109号文件。")],
  invalid: [
    { ...say("作出青政复决字〔2021〕12号决定。"), findings: [{ severity: "info" }] },
    { ...say("法院作出（2019）浙04行初15号判决。", "2019"), findings: [{ severity: "info" }] },
  ],
});
