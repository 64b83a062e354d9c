import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, onPage({})],
  invalid: [
    {
      ...onPage({ SiteDomain: "www.qinghe.com" }),
      findings: [{ severity: "warning", verdict: "fail", message: /www\.qinghe\.com/ }],
    },
  ],
});
