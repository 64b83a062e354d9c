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
      ...onPage({ PubDate: "", ContentSource: " ", SiteIDCode: " " }),
      findings: [
        { severity: "error", message: /缺少标签PubDate、ContentSource$/ },
        { severity: "warning", message: /缺少标签SiteIDCode$/ },
      ],
    },
  ],
});
