/** A column that the form does not have: kept with its row, printed, and read back. */
import { describe, expect, it } from "vitest";
import {
  type Cell,
  compose,
  type Document,
  factsOf,
  parseReport,
  type Report,
  recognise,
  type Table,
  text,
} from "../../src/index.js";
import { sampleReport } from "../../src/testing/index.js";

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

describe("columns added to rows that the form prints across", () => {
  const form = compose(sampleReport("2021") as unknown as Report, { data: false });
  const disputes = (change: (table: Table) => Table): Document => ({
    ...form,
    children: form.children.map((block) =>
      block.type === "table" && block.table === "disputes" ? change(block) : block,
    ),
  });
  const cell = (value: string, header?: Cell["header"], rowSpan?: number): Cell => ({
    children: [text(value)],
    ...(header ? { header } : {}),
    ...(rowSpan ? { rowSpan } : {}),
  });
  /** 终止 behind the five heads of 行政复议, its figure behind their five. */
  const added = disputes((block) => ({
    ...block,
    rows: block.rows.map((row, y) => ({
      cells: row.cells.flatMap((old, i) => {
        const { address: _, ...own } = old;
        if (y === 0 && i === 0) return [{ ...own, colSpan: 6 }];
        if (y === 1 && i === 4) return [own, cell("终止", "column", 2)];
        return y === 3 && i === 4 ? [own, cell("3")] : [own];
      }),
    })),
  }));
  const kept = [
    { table: "disputes", row: "reconsideration", label: "行政复议", after: "reconsideration", cells: { 终止: 3 } },
  ];
  it("are kept with the row above them", () => {
    const { report, problems } = read(added);
    expect(report.extra).toEqual(kept);
    expect(report.tables).toEqual(read(form).report.tables);
    expect(problems.map((p) => p.code)).toContain("column-added");
  });
  it.each([true, false])("are printed under it and read back (addresses kept: %s)", (addressed) => {
    const printed = compose(read(added).report, { data: false });
    const table = printed.children.find((block) => block.type === "table" && block.table === "disputes") as Table;
    expect(new Set(table.rows.slice(0, 1).map((row) => row.cells.map((c) => c.colSpan)))).toEqual(new Set([[6, 10]]));
    const bare = (block: Table): Table => ({
      ...block,
      rows: block.rows.map((row) => ({ cells: row.cells.map(({ address: _, ...c }) => c) })),
    });
    const again = {
      ...printed,
      children: printed.children.map((block) => (block.type === "table" && !addressed ? bare(block) : block)),
    };
    expect(read(again).report.extra).toEqual(kept);
  });
  it("are named where they stand beside all rows and so belong to none", () => {
    const remark = disputes((block) => ({
      ...block,
      rows: block.rows.map((row, y) => ({
        cells: [
          ...row.cells.map(({ address: _, ...c }) => c),
          ...(y === 0 ? [cell("备注", "column", 3)] : y === 3 ? [cell("7")] : []),
        ],
      })),
    }));
    const { report, problems } = read(remark);
    expect(report.extra).toBeUndefined();
    expect(problems.map((p) => p.code)).toContain("column-added");
    expect(report.tables).toEqual(read(form).report.tables);
  });
});
