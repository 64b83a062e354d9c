/** What is written is read back: figures, text and data. */
import { readHtmlText } from "@nianbao/adapters";
import { compose, type Report, recognise } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { losses, renderHtml } from "../src/index.js";
import { findings } from "./findings.js";
import { hostileReport } from "./hostile-report.js";
import { sample } from "./sample.js";

function readBack(html: string): Report | undefined {
  const read = readHtmlText(html);
  const found = read.ok ? recognise(read.document) : undefined;
  return found?.ok ? found.report : undefined;
}
const count = process.env.NIANBAO_LONG === "1" ? 2_000 : 60;

describe("round trip", () => {
  it.each([
    ["page", {}],
    ["fragment", { target: "fragment" }],
    ["annotated page with charts", { findings, charts: true, contents: true }],
    ["page in large type", { large: true, metadata: false, jsonLd: false }],
  ] as const)("%s", (_, options) => {
    expect(readBack(renderHtml(compose(sample), options))).toEqual(sample);
  });
  it("of generated reports", () => {
    for (let seed = 0; seed < count; seed++) {
      const report = generateReport(seed);
      const html = renderHtml(compose(report), { target: seed % 2 ? "page" : "fragment" });
      expect(readBack(html), `seed ${seed}`).toEqual(report);
    }
  });
  it("of a hostile report: equal, or the loss is named", () => {
    const document = compose(hostileReport);
    const found = readBack(renderHtml(document));
    expect(found?.tables).toEqual(hostileReport.tables);
    expect(losses(document).length).toBeGreaterThan(0);
  });
  it("tells when a figure on the page was changed", () => {
    const html = renderHtml(compose(sample)).replace(
      'data-cell="applications/received/total">217<',
      'data-cell="applications/received/total">271<',
    );
    const read = readHtmlText(html);
    const found = read.ok ? recognise(read.document) : undefined;
    expect(found?.problems.map((problem) => problem.code)).toContain("data-differs");
  });
});
