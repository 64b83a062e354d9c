import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "2019年，我局共发布信息300条。"), telling("2021", "2021年，我局共发布信息300条。")],
  invalid: [
    { ...telling("2019", "2018年，我局共发布信息300条。"), findings: [{}] },
    { ...telling("2021", "2020年，我局共发布信息300条。"), findings: [{}] },
  ],
});
