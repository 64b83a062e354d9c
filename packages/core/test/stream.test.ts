import { describe, expect, it } from "vitest";
import {
  type AnyReport,
  cellsOf,
  compose,
  type EditionId,
  editionIds,
  editionOf,
  paragraph,
  recognise,
  valueAt,
} from "../src/index.js";
import { flatten, generateReport, layouts } from "../src/testing/index.js";
import { cpuTime } from "./cpu-time.js";

const seeds = Array.from({ length: 6 }, (_, i) => i + 1);

/** Cells that were read as another figure, and cells that were not read. */
function differences(
  report: AnyReport,
  read: AnyReport | undefined,
  provenance: { readonly [address: string]: { readonly status: string } },
) {
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const { address } of cellsOf(editionOf(report.edition))) {
    const expected = valueAt(report, address);
    const found = read ? valueAt(read, address) : undefined;
    if (found === undefined) {
      if (expected !== undefined) unread.push(address);
    } else if (found !== (expected ?? null))
      wrong.push(`${address}: ${found} for ${expected}, ${provenance[address]?.status}`);
  }
  return { wrong, unread };
}

function through(seed: number, blanks: number, layout: (typeof layouts)[number]) {
  const edition = editionIds[seed % editionIds.length] as EditionId;
  const report = generateReport(seed, {
    edition,
    blanks,
    notes: false,
    extra: false,
    mixed: false,
    prose: 0,
  }) as unknown as AnyReport;
  const result = recognise(flatten(compose(report as never, { data: false }), layout), { edition });
  return result.ok
    ? differences(report, result.report as unknown as AnyReport, result.provenance)
    : differences(report, undefined, {});
}

describe("tables flattened to text", () => {
  describe.each(layouts.map((layout) => [layout.id, layout] as const))("%s", (_, layout) => {
    it("never yields a wrong figure, blanks or not", () => {
      for (const seed of seeds)
        for (const blanks of [0, 0.4, 1])
          expect([seed, blanks, through(seed, blanks, layout).wrong]).toEqual([seed, blanks, []]);
    });
    if (layout.lossless !== "never")
      it("is read completely where nothing is lost", () => {
        for (const seed of seeds)
          for (const blanks of layout.lossless === "always" ? [0, 0.4, 1] : [0])
            expect([seed, blanks, through(seed, blanks, layout).unread]).toEqual([seed, blanks, []]);
      });
  });

  it("reads 100,000 lines and a line of ten million characters in bounded time", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => paragraph(i % 3 === 0 ? "规章" : "0"));
    const long = [
      paragraph("第二十条第（一）项"),
      paragraph("规章 | ".repeat(200_000)),
      paragraph("0".repeat(10_000_000)),
    ];
    const read = () => [many, long].map((children) => recognise({ type: "document", children }));
    expect(cpuTime(read)).toBeLessThan(20_000);
  });
});
