import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { name: "no page", edition: "2019" },
    onPage({}),
    { name: "a page without any of them", report: { publication: { tags: { viewport: "x" } } } },
  ],
  invalid: [
    {
      ...onPage({ PubDate: "", SiteIDCode: " " }),
      findings: [{ severity: "warning", message: /SiteIDCode、PubDate/ }],
    },
  ],
});
