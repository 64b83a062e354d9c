/** What is written is read back: figures, text and data. */
import { isDeepStrictEqual } from "node:util";
import { readHtmlText } from "@nianbao/adapters";
import { compose, type Report, recognise } from "@nianbao/core";
import { generateReport, withHostileText } from "@nianbao/core/testing";
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
const count = process.env.NIANBAO_LONG === "1" ? 10_000 : 60;

describe("round trip", () => {
  it.each([
    ["page", {}],
    ["fragment", { target: "fragment" }],
    ["annotated page with charts", { findings, charts: true, contents: true }],
    ["page in large type", { large: true, metadata: false, jsonLd: false }],
  ] as const)("%s", (_, options) => {
    expect(readBack(renderHtml(compose(sample), options))).toEqual(sample);
  });
  it("of generated reports, one in five with hostile text: equal, or the loss is named", { timeout: 7_200_000 }, () => {
    for (let seed = 0; seed < count; seed++) {
      const plain = generateReport(seed);
      const report = seed % 5 === 4 ? withHostileText(plain, seed) : plain;
      const document = compose(report);
      const found = readBack(renderHtml(document, { target: seed % 2 ? "page" : "fragment" }));
      if (losses(document).length > 0) expect(found?.tables, `seed ${seed}`).toEqual(report.tables);
      else if (!isDeepStrictEqual(found, report)) expect(found, `seed ${seed}`).toEqual(report);
    }
  });
  it("of generated reports by their text alone: every figure, every block", { timeout: 7_200_000 }, () => {
    for (let seed = 0; seed < count / 4; seed++) {
      const report = generateReport(seed);
      const found = readBack(renderHtml(compose(report), { data: false }));
      for (const part of ["tables", "lead", "sections"] as const)
        if (!isDeepStrictEqual(found?.[part], report[part]))
          expect(found?.[part], `seed ${seed}`).toEqual(report[part]);
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
