import { it } from "vitest";
import type { Document } from "../../../model/document.js";
import { documentOf, onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const changed = (document: Document, pattern: RegExp): Document =>
  JSON.parse(JSON.stringify(document).replace(pattern, ""));
const noHeads = /,"header":"[a-z]+"/g;
const noCaptions = /"caption":"[^"]*",/g;
const captioned = (document: Document): Document => ({
  ...document,
  children: document.children.map((block) => (block.type === "table" ? { ...block, caption: "表" } : block)),
});

ruleCases(it, rule, {
  valid: [
    { name: "not a page", options: { document: changed(documentOf(), noHeads) } },
    { ...onPage(), options: { document: captioned(documentOf()) } },
    { ...onPage({}, "2019"), options: { document: captioned(documentOf("2019")) } },
  ],
  invalid: [
    {
      ...onPage(),
      options: { document: changed(documentOf(), noHeads) },
      findings: [
        { severity: "info", messageId: "heads", message: /主动公开/ },
        { severity: "info", messageId: "heads", message: /申请/ },
        { severity: "info", messageId: "heads", message: /复议/ },
      ],
    },
    {
      ...onPage({}, "2019"),
      options: { document: changed(documentOf("2019"), noCaptions) },
      findings: [{ messageId: "caption" }, { messageId: "caption" }, { messageId: "caption" }],
    },
  ],
});
