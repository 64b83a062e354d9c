/** What the renderers write, the front ends read back. */
import { isDeepStrictEqual } from "node:util";
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

/** Compares at the speed of the engine; the matcher, many times slower, only tells what differs. */
function same(found: unknown, expected: unknown, seed: number): void {
  if (!isDeepStrictEqual(found, expected)) expect(found, `seed ${seed}`).toEqual(expected);
}

describe("round trip of generated reports", { timeout: 7_200_000 }, () => {
  it("Markdown, without data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readMarkdownText(renderMarkdown(compose(report, { data: false })));
      same(read.ok && reportIn(read.document), report, seed);
    }
  });
  it("Markdown with HTML tables, with data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readMarkdownText(renderMarkdown(compose(report), { tables: "html", data: true }));
      same(read.ok && reportIn(read.document), report, seed);
    }
  });
  it("HTML, with data", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readHtmlText(renderHtml(compose(report)));
      same(read.ok && reportIn(read.document), report, seed);
    }
  });
  it("HTML, without data: every figure and every block", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const read = readHtmlText(renderHtml(compose(report, { data: false }), { target: "fragment" }));
      const found = read.ok ? reportIn(read.document) : undefined;
      same(found?.tables, report.tables, seed);
      same(found?.sections, report.sections, seed);
      same(found?.lead, report.lead, seed);
    }
  });
});
