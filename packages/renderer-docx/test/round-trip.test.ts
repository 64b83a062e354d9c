import { isDeepStrictEqual } from "node:util";
import { readDocx } from "@nianbao/adapters/docx";
import { compose, type Document, editionIds, type Report, recognise, valueAt } from "@nianbao/core";
import { generateReport, withHostileText } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { docxLosses, renderDocx, renderForm } from "../src/index.js";
import { zip } from "../src/package/zip.js";
import { documentXml, partsOf } from "./parts.js";

const count = process.env.NIANBAO_LONG === "1" ? 1000 : 25;

async function reportIn(bytes: Uint8Array): Promise<Report | undefined> {
  const read = await readDocx({ bytes });
  const result = read.ok ? recognise(read.document) : read;
  return result.ok ? result.report : undefined;
}

/** Two rows of one label cannot be told apart by it, in whatever format: the reader says so. */
const withoutAddresses = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    key === "address" || (key === "table" && typeof value === "string") ? undefined : value,
  );

function same(found: unknown, expected: unknown, seed: number): void {
  if (!isDeepStrictEqual(found, expected)) expect(found, `seed ${seed}`).toEqual(expected);
}

describe("round trip of generated reports", () => {
  it("with data, one in five with hostile text: equal, or the loss is named", { timeout: 3_600_000 }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const plain = generateReport(seed);
      const report = seed % 5 === 4 ? withHostileText(plain, seed) : plain;
      const document = compose(report);
      const found = await reportIn(renderDocx(document));
      if (docxLosses(document).length > 0) expect(found?.tables, `seed ${seed}`).toEqual(report.tables);
      else same(found, report, seed);
    }
  });
  it("without data: every figure and every block", { timeout: 3_600_000 }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const document: Document = compose(report, { data: false });
      const found = await reportIn(renderDocx(document));
      for (const part of ["tables", "lead", "sections"] as const) same(found?.[part], report[part], seed);
    }
  });
  it("without data and without addresses: what labels alone tell", { timeout: 3_600_000 }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const document = compose(generateReport(seed), { data: false });
      const found = await reportIn(renderDocx(document, { data: false }));
      const labels = recognise(withoutAddresses(document));
      same(found?.tables, labels.ok && labels.report.tables, seed);
    }
  });
});

/** As a hand would: the field's prompt gives way to text. */
function fillIn(form: Uint8Array, values: { readonly [tag: string]: string }): Uint8Array {
  let xml = documentXml(form);
  for (const [tag, value] of Object.entries(values)) {
    const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
    const end = xml.indexOf("</w:sdt>", at);
    const field = xml
      .slice(at, end)
      .replace("<w:showingPlcHdr/>", "")
      .replace(/(<w:t xml:space="preserve">)[^<]*/, `$1${value}`);
    xml = xml.slice(0, at) + field + xml.slice(end);
  }
  return zip(new Map(Object.entries({ ...partsOf(form), "word/document.xml": xml })));
}

describe("the blank form", () => {
  it.each(editionIds)("has a field for every cell of %s, and reads back blank", async (edition) => {
    const form = renderForm(edition);
    const found = await reportIn(form);
    const report = generateReport(1, { edition, extra: false, mixed: false });
    expect(found?.edition).toBe(edition);
    for (const [table, rows] of Object.entries(report.tables as object))
      for (const [row, cells] of Object.entries(rows as object))
        for (const column of Object.keys(cells as object)) {
          const tag = `${table}/${row}/${column}`;
          expect(tag.length).toBeLessThanOrEqual(64);
          expect(documentXml(form)).toContain(`<w:tag w:val="${tag}"/>`);
          expect(valueAt(found!, tag), tag).toBe(null);
        }
  });

  it("reads back what was filled in", async () => {
    const filled = fillIn(renderForm("2021"), {
      title: "清河县水务局2023年政府信息公开工作年度报告",
      "section.general": "全年公开信息326条。",
      "applications/received/naturalPerson": "12",
      "applications/received/total": "12",
      "disputes/reconsideration/upheld": "0",
    });
    const report = await reportIn(filled);
    expect(report?.title).toBe("清河县水务局2023年政府信息公开工作年度报告");
    expect(report?.year).toBe(2023);
    expect(report?.sections[0]?.blocks).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "全年公开信息326条。" }] },
    ]);
    expect(report?.tables).toMatchObject({
      applications: { received: { naturalPerson: 12, commercialEnterprise: null, total: 12 } },
      disputes: { reconsideration: { upheld: 0, corrected: null } },
    });
  });
});
