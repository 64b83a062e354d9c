/** Every kind of file we write, against the schemas of ECMA-376 and the relations between its parts. */
import { type Block, compose, type Document, editionIds, text } from "@nianbao/core";
import { generateReport, hostileTexts, withHostileText } from "@nianbao/core/testing";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fillTemplate, renderDocx, renderForm } from "../src/index.js";
import { zip } from "../src/package/zip.js";
import { everywhere } from "./everywhere.js";
import { cell, finding, quote } from "./findings.js";
import { partsOf } from "./parts.js";
import { payloads } from "./payloads.js";
import { PNG, prose, sampleDocument } from "./sample.js";
import { schemaErrors } from "./schema.js";

const long = process.env.NIANBAO_LONG === "1";
const timeout = long ? 3_600_000 : 120_000;
const doc = (...children: Block[]): Document => ({ type: "document", children });

const annotated = (document: Document): Uint8Array =>
  renderDocx(document, {
    commentDate: "2024-01-22T08:00:00Z",
    findings: [
      finding({ cells: [cell("applications/received/total"), cell("disputes/reconsideration/upheld")] }),
      finding({ cells: [cell("applications/received/total")], evidence: [quote("坚持以公开为常态")] }),
      finding({ cells: [cell("applications/nowhere/total")], message: "]]><w:p>&\u0000\ud800" }),
    ],
  });

/** An office's own file: a table, placeholders in words and blocks, a header that is filled too. */
function house(document: Document): Uint8Array {
  const line = (value: string): Block => ({ type: "paragraph", children: [text(value)] });
  const bytes = renderDocx(
    doc(
      line("关于{{title}}的公告"),
      line("{{lead}}"),
      { type: "table", rows: [{ cells: [{ children: [text("{{table.disputes}}")] }] }] },
      ...["general", "disclosure", "applications", "disputes", "problems", "other"].map((id) =>
        line(`{{section.${id}}}`),
      ),
    ),
    { data: false },
  );
  const parts: Record<string, string | Uint8Array> = partsOf(bytes);
  const footer = String(parts["word/footer1.xml"]).replace(/<w:t(?: [^>]*)?>— ?<\/w:t>/, "<w:t>{{organ}}</w:t>");
  const filled = fillTemplate(
    zip(new Map(Object.entries({ ...parts, "word/footer1.xml": strToU8(footer) }))),
    document,
  );
  if (!filled.ok) throw new Error(filled.problems[0].message.en);
  return filled.bytes;
}

const picture: Block = {
  type: "paragraph",
  children: [
    { type: "image", url: PNG, alt: "图一" },
    { type: "image", url: PNG, alt: "图二", title: "标题" },
    { type: "link", url: "https://a.example/年报?b=1&c=2#d", title: '"题"', children: [text("链接")] },
    { type: "link", url: "/xxgk/", children: [{ type: "emphasis", children: [text("调")] }, { type: "break" }] },
  ],
};
const nested = (depth: number): Block =>
  depth === 0
    ? prose("底")
    : { type: "list", ordered: depth % 2 === 0, start: depth, items: [[prose("项"), nested(depth - 1)], []] };
const cells = (count: number) => Array.from({ length: count }, (_, i) => ({ children: [text(`${i}`)] }));

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ...editionIds.flatMap((id) => [
    [`a report of ${id}`, () => renderDocx(sampleDocument(id))] as const,
    [`a form of ${id}`, () => renderForm(id)] as const,
    [`a report of ${id} with comments`, () => annotated(sampleDocument(id))] as const,
    [`a house template with a report of ${id}`, () => house(sampleDocument(id))] as const,
  ]),
  [
    "pages across, no grid, no page number, no data",
    () =>
      renderDocx(sampleDocument(), {
        data: false,
        layout: {
          landscape: ["disclosure", "applications"],
          grid: null,
          lineSpacing: null,
          pageNumber: { show: false },
          table: { shade: "F2F2F2", boldHeads: true, keepTogether: false },
        },
      }),
  ],
  ["nothing", () => renderDocx(doc())],
  ["pictures and links", () => renderDocx(doc(picture, { type: "list", ordered: false, items: [[picture]] }))],
  ["a house template with pictures and links", () => house({ ...sampleDocument(), children: [picture] })],
  ["lists, twelve deep", () => renderDocx(doc(nested(12), nested(3)))],
  [
    "tables that are none",
    () =>
      renderDocx(
        doc(
          { type: "table", rows: [] },
          { type: "table", rows: [{ cells: [] }, { cells: cells(70) }] },
          {
            type: "table",
            caption: "表",
            headRows: 9,
            rows: [{ cells: [{ children: [], colSpan: 1e9, rowSpan: 1e9 }] }, { cells: cells(3) }],
          },
        ),
      ),
  ],
];

describe("the schemas of ECMA-376", () => {
  it("find what is wrong, so that their silence says something", { timeout }, async () => {
    const parts = partsOf(renderDocx(doc(prose("正文"))));
    const xml = parts["word/document.xml"]?.replace("<w:body>", '<w:body><w:p><w:r/><w:pPr w:x="1"/></w:p>') ?? "";
    const errors = await schemaErrors(zip(new Map(Object.entries({ ...parts, "word/document.xml": xml }))));
    expect(errors.join("\n")).toMatch(/unexpected child element '[^']*:pPr'/);
  });
  it.each(files)("hold for %s", { timeout }, async (_name, make) => {
    expect(await schemaErrors(make())).toEqual([]);
  });
  it("hold for hostile text in every string", { timeout }, async () => {
    const chosen = long ? [...payloads, ...hostileTexts] : payloads.filter((_, i) => i % 5 === 0);
    for (const payload of chosen) {
      const document = everywhere(payload);
      expect(await schemaErrors(renderDocx(document)), JSON.stringify(payload.slice(0, 60))).toEqual([]);
      if (long) expect(await schemaErrors(house(document)), JSON.stringify(payload.slice(0, 60))).toEqual([]);
    }
  });
  it("hold for generated reports", { timeout }, async () => {
    for (let seed = 0; seed < (long ? 300 : 12); seed++) {
      const report = generateReport(seed);
      const document = compose(seed % 3 === 2 ? withHostileText(report, seed) : report);
      const write = [renderDocx, annotated, house][seed % 4] ?? renderDocx;
      expect(await schemaErrors(write(document)), `seed ${seed}`).toEqual([]);
    }
  });
});
