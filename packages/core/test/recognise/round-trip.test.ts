import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, compose, type Document, editionIds, type Report, recognise } from "../../src/index.js";
import { generateReport } from "../../src/testing/index.js";

const long = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env.NIANBAO_LONG;
const runs = long ? 10_000 : 60;
const seeds = fc.nat(0x7fffffff);

/** The document as a format without addresses would give it back. */
const withoutAddresses = (document: Document): Document => ({
  ...document,
  children: document.children.map(
    (block): Block =>
      block.type === "table" && block.table
        ? {
            type: "table",
            rows: block.rows.map((row) => ({ cells: row.cells.map(({ address: _, header: __, ...cell }) => cell) })),
          }
        : block,
  ),
});

describe("recognise", () => {
  it.each(editionIds)("is the inverse of compose in the form of %s, with the data and without", (edition) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = generateReport(seed, { edition });
        for (const data of [true, false]) {
          const result = recognise(compose(report, { data }));
          expect(result.ok && result.report).toEqual(report);
        }
      }),
      { numRuns: runs },
    );
  });

  it.each(editionIds)("reads every figure of %s by the labels alone", (edition) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = generateReport(seed, { edition, extra: false, mixed: false });
        const result = recognise(withoutAddresses(compose(report, { data: false })));
        expect(result.ok && result.report).toEqual(report);
      }),
      { numRuns: runs },
    );
  });

  it("says where every cell stood, blanks too", () => {
    const report = generateReport(7, { edition: "2021", mixed: true, extra: true });
    const result = recognise(compose(report, { data: false }));
    if (!result.ok) throw new Error("not read");
    const origins = Object.values(result.provenance);
    expect(origins.length).toBeGreaterThan(200);
    for (const origin of origins)
      expect(origin.place).toMatchObject({
        table: expect.any(Number),
        row: expect.any(Number),
        column: expect.any(Number),
      });
  });

  it.each([
    ["cell by cell", ["本年收到行政复议", "制发件数", "规章", "7", "8", "9"]],
    ["a row a line", ["信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 71 82 93"]],
    ["between bars", ["信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|71|82|93"]],
    ["run together", ["信息内容本年制发件数本年废止件数现行有效件数", "规章 71 82 93"]],
  ])("tells of figures in the prose of our own page that contradict its tables: %s", (_, lines) => {
    const report = generateReport(3, { edition: "2021", extra: false, mixed: false });
    const document = compose(report, { data: false });
    const end: Block[] = lines.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
    const result = recognise({ ...document, children: [...document.children, ...end] });
    expect(result.problems.map(({ code }) => code)).toContain("table-repeated");
  });

  it("follows the printed figures where the data differ, and names the cells", () => {
    const report = generateReport(3, { edition: "2021" }) as Report<"2021">;
    const received = report.tables.applications?.received;
    const other = {
      ...report,
      tables: {
        ...report.tables,
        applications: { ...report.tables.applications, received: { ...received, total: 99_999 } },
      },
    };
    const result = recognise({ ...compose(report), data: other });
    expect(result.ok && result.report).toEqual(report);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: "data-differs", cells: ["applications/received/total"] }),
    );
  });
});
