/** What the renderers write, the front ends read back. */
import { compose, type Document, type Report, recognise } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import { describe, expect, it } from "vitest";
import { readHtmlText, readMarkdownText } from "../src/index.js";

const count = process.env.NIANBAO_LONG === "1" ? 10_000 : 150;

function reportIn(document: Document): Report | undefined {
  const result = recognise(document);
  return result.ok ? result.report : undefined;
}

describe("round trip of generated reports", () => {
  it("Markdown, without data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readMarkdownText(renderMarkdown(compose(report, { data: false })));
      expect(read.ok && reportIn(read.document), `seed ${seed}`).toEqual(report);
    }
  });
  it("Markdown with HTML tables, with data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readMarkdownText(renderMarkdown(compose(report), { tables: "html", data: true }));
      expect(read.ok && reportIn(read.document), `seed ${seed}`).toEqual(report);
    }
  });
  it("HTML, with data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readHtmlText(renderHtml(compose(report)));
      expect(read.ok && reportIn(read.document), `seed ${seed}`).toEqual(report);
    }
  });
  it("HTML, without data: every figure and every block", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readHtmlText(renderHtml(compose(report, { data: false }), { target: "fragment" }));
      const found = read.ok ? reportIn(read.document) : undefined;
      expect(found?.tables, `seed ${seed}`).toEqual(report.tables);
      expect(found?.sections, `seed ${seed}`).toEqual(report.sections);
      expect(found?.lead, `seed ${seed}`).toEqual(report.lead);
    }
  });
});
