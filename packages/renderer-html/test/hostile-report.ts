/** A report whose every string is a hostile one. */
import type { Block, Report } from "@nianbao/core";
import { hostileUrls, hostileTexts as payloads } from "@nianbao/core/testing";
import { sample } from "./sample.js";

const text = (value: string) => ({ type: "text" as const, value });
const blocks = (payload: string, url: string): Block[] => [
  { type: "heading", depth: 3, children: [text(payload)] },
  {
    type: "paragraph",
    role: "note",
    children: [
      text(payload),
      { type: "strong", children: [text(payload)] },
      { type: "emphasis", children: [text(payload)] },
      { type: "link", url, title: payload, children: [text(payload)] },
      { type: "image", url, alt: payload, title: payload },
    ],
  },
  { type: "list", ordered: true, items: [[{ type: "paragraph", children: [text(payload)] }]] },
  {
    type: "table",
    caption: payload,
    headRows: 1,
    rows: [
      { cells: [{ header: "column", children: [text(payload)] }] },
      { cells: [{ children: [text(payload)], address: payload }] },
    ],
  },
  { type: "unknown", name: payload, text: payload },
];

const all = payloads.flatMap((payload, i) => blocks(payload, hostileUrls[i % hostileUrls.length] ?? ""));
const joined = payloads.join(" ");

export const hostileReport: Report<"2021"> = {
  ...sample,
  organ: { name: joined, code: joined },
  title: joined,
  publication: {
    date: joined,
    written: joined,
    source: joined,
    indexNumber: joined,
    documentNumber: joined,
    url: hostileUrls[0] ?? "",
    tags: Object.fromEntries(payloads.map((payload) => [payload, payload])),
  },
  lead: all,
  sections: sample.sections.map((section) => ({ ...section, title: joined })),
  tables: {
    ...sample.tables,
    applications: {
      ...sample.tables.applications,
      received: { ...sample.tables.applications?.received, naturalPerson: null },
    },
  },
  cellTexts: { "applications/received/naturalPerson": joined },
  extra: [
    {
      table: "applications",
      label: joined,
      after: "received",
      cells: { naturalPerson: null },
      texts: { naturalPerson: joined },
    },
  ],
};
