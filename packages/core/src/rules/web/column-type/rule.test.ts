import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, onPage({})],
  invalid: [
    {
      ...onPage({ ColumnType: "工作动态" }),
      findings: [{ severity: "warning", verdict: "fail", left: "工作动态", right: "信息公开年报" }],
    },
  ],
});
