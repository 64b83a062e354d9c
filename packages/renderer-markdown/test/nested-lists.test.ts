import { readMarkdownText } from "@nianbao/adapters";
import { expect, it } from "vitest";
import { renderMarkdown } from "../src/index.js";

it("nested empty lists are no rule across the page", () => {
  const document = {
    type: "document",
    children: [
      {
        type: "list",
        ordered: false,
        items: [[{ type: "list", ordered: false, items: [[{ type: "list", ordered: false, items: [[]] }], []] }]],
      },
      { type: "table", rows: [{ cells: [{ children: [] }] }] },
    ],
  } as never;
  const r = readMarkdownText(renderMarkdown(document));
  expect(r.ok && r.document.children).toEqual([...(document as { children: unknown[] }).children]);
});
