/** A column that the form does not have: kept with its row, printed, and read back. */
import { describe, expect, it } from "vitest";
import { compose, type Document, factsOf, parseReport, recognise, type Table, text } from "../../src/index.js";

const table = (...rows: string[][]): Table => ({
  type: "table",
  rows: rows.map((row) => ({ cells: row.map((value) => ({ children: value === "" ? [] : [text(value)] })) })),
});
const documentOf = (...children: Document["children"]): Document => ({ type: "document", children });
const read = (document: Document) => {
  const result = recognise(document);
  if (!result.ok) throw new Error(result.problems[0].message.en);
  return result;
};
const heading = { type: "heading", depth: 2, children: [text("二、主动公开政府信息情况")] } as const;
const page = documentOf(
  heading,
  table(
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "备注", "上年件数"],
    ["规章", "1", "0", "3", "", "2"],
    ["行政规范性文件", "4", "1", "9", "含乡镇", "6"],
  ),
);

describe("columns added to rows of the form", () => {
  it("are kept beside the table, with text and number", () => {
    const { report, provenance, problems } = read(page);
    expect(report.tables).toEqual({
      proactiveDisclosure: {
        regulations: { issued: 1, repealed: 0, inForce: 3 },
        normativeDocuments: { issued: 4, repealed: 1, inForce: 9 },
      },
    });
    expect(report.extra).toEqual([
      { table: "proactiveDisclosure", row: "regulations", label: "规章", after: "regulations", cells: { 上年件数: 2 } },
      {
        table: "proactiveDisclosure",
        row: "normativeDocuments",
        label: "行政规范性文件",
        after: "normativeDocuments",
        cells: { 备注: null, 上年件数: 6 },
        texts: { 备注: "含乡镇" },
      },
    ]);
    expect(problems.filter((p) => p.code === "row-added")).toEqual([]);
    expect(problems.filter((p) => p.code === "column-added").length).toBeGreaterThan(0);
    expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true);
    expect(factsOf(report, provenance).find((f) => f.cell === "extra:proactiveDisclosure/规章/上年件数")).toMatchObject(
      {
        row: "规章",
        column: "上年件数",
        value: 2,
        status: "exact",
      },
    );
  });
  it.each([true, false])("are printed and read back (addresses kept: %s)", (addressed) => {
    const { report } = read(page);
    const printed = compose(report, { data: false });
    const plain = printed.children.map((block) =>
      block.type !== "table" || addressed
        ? block
        : {
            ...block,
            rows: block.rows.map((row) => ({ cells: row.cells.map(({ address: _, ...cell }) => cell) })),
          },
    );
    const again = read({ ...printed, children: plain });
    expect(again.report.tables).toEqual(report.tables);
    const sorted = (extra: typeof report.extra) =>
      extra?.map((row) => ({ ...row, cells: Object.entries(row.cells).sort() }));
    expect(sorted(again.report.extra)).toEqual(sorted(report.extra));
  });
});
