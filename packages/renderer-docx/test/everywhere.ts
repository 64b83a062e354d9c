import { type Document, text } from "@nianbao/core";

/** A text in every string of a document, addresses and keys too. */
export const everywhere = (value: string): Document => ({
  type: "document",
  language: value,
  metadata: { title: value, [value]: value, organ: value, written: value },
  data: { [value]: value },
  children: [
    { type: "heading", depth: 1, children: [text(value)] },
    { type: "paragraph", children: [text(value), { type: "strong", children: [text(value)] }] },
    { type: "paragraph", role: "date", children: [text(value)] },
    { type: "paragraph", children: [{ type: "link", url: value, title: value, children: [text(value)] }] },
    { type: "paragraph", children: [{ type: "link", url: `https://a.example/${value}`, children: [text(value)] }] },
    { type: "paragraph", children: [{ type: "image", url: value, alt: value, title: value }] },
    { type: "list", ordered: true, start: Number.NaN, items: [[{ type: "paragraph", children: [text(value)] }], []] },
    { type: "table", caption: value, rows: [{ cells: [{ children: [text(value)], address: `extra:${value}/a/b` }] }] },
    { type: "unknown", name: value, text: value },
  ],
});
