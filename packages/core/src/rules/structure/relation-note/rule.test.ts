import { it } from "vitest";
import type { Document } from "../../../model/document.js";
import { documentOf, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const without = (document: Document): Document =>
  JSON.parse(JSON.stringify(document).replace(/（本列数据的勾稽[^）]*）/g, ""));

ruleCases(it, rule, {
  valid: [
    { options: { document: documentOf("2021") } },
    { edition: "2019", options: { document: documentOf("2019") } },
    { name: "text without tables", options: { document: { type: "document", children: [] } } },
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { document: without(documentOf(edition)) },
    findings: [{ severity: "info" as const, verdict: "fail" as const, message: /第一项加第二项/ }],
  })),
});
