import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const list = (...titles: string[]) => ({ options: { platform: titles.map((title) => ({ title })) } });

ruleCases(it, rule, {
  valid: [
    list("青禾县教育局2021年年报", "青禾县水务局2021年政府信息公开工作年度报告"),
    { name: "without the name of the county", edition: "2019", ...list("县水务局2019年年度报告") },
    { name: "no organ known", report: { organ: { name: null } }, ...list() },
  ],
  invalid: [
    { ...list("青禾县教育局2021年年报"), findings: [{ severity: "warning", verdict: "fail", message: /1条/ }] },
    { edition: "2019", ...list("青禾县水务局2018年年报"), findings: [{ severity: "warning" }] },
  ],
});
