import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, onPage({}), onPage({ SiteIDCode: "bm01000001" })],
  invalid: [
    { ...onPage({ SiteIDCode: "12345" }), findings: [{ severity: "warning", verdict: "fail", message: /12345/ }] },
  ],
});
