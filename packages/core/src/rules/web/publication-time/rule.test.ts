import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, onPage({})],
  invalid: [
    {
      ...onPage({ PubDate: "2022年1月18日" }),
      findings: [{ severity: "warning", verdict: "fail", message: /2022年1月18日/ }],
    },
    {
      name: "seconds beside all that is asked for",
      ...onPage({ PubDate: "2022-01-18 09:30:00" }),
      findings: [{ severity: "info", verdict: "fail" }],
    },
    {
      ...onPage({ PubDate: "2022-01-18" }),
      findings: [{ severity: "warning", verdict: "fail", message: /2022-01-18/ }],
    },
  ],
});
