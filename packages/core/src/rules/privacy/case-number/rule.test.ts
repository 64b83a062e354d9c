import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("落实国办函〔2020〕109号文件。")],
  invalid: [
    { ...saying("作出青政复决字〔2021〕12号决定。"), findings: [{ severity: "info" }] },
    { ...saying("法院作出（2019）浙04行初15号判决。", "2019"), findings: [{ severity: "info" }] },
  ],
});
