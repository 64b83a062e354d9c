/** The table of disputes where what merges its head cells was lost. */
import { describe, expect, it } from "vitest";
import { recognise, type Table, text } from "../../src/index.js";

const table = (...rows: string[][]): Table => ({
  type: "table",
  rows: rows.map((row) => ({ cells: row.map((value) => ({ children: value === "" ? [] : [text(value)] })) })),
});
const heading = { type: "heading", depth: 2, children: [text("四、政府信息公开行政复议、行政诉讼情况")] } as const;
const five = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const figures = ["1", "2", "3", "4", "10", "5", "0", "1", "0", "6", "7", "8", "0", "0", "15"];
const ids = ["upheld", "corrected", "otherResult", "pending", "total"];
const rows = ["reconsideration", "litigationDirect", "litigationAfterReconsideration"];
const all = Object.fromEntries(
  rows.map((row, r) => [row, Object.fromEntries(ids.map((id, i) => [id, Number(figures[r * 5 + i])]))]),
);
const read = (...tables: Table[]) => {
  const result = recognise({ type: "document", children: [heading, ...tables] });
  return result.ok
    ? { disputes: result.report.tables, statuses: new Set(Object.values(result.provenance).map((o) => o.status)) }
    : undefined;
};

describe("disputes without spans", () => {
  it("all labels are there: each row has its round of columns, and it is said to be inferred", () => {
    const found = read(
      table(["行政复议", "行政诉讼"], ["未经复议直接起诉", "复议后起诉"], [...five, ...five, ...five], figures),
    );
    expect(found?.disputes).toEqual({ disputes: all });
    expect(found?.statuses).toEqual(new Set(["inferred"]));
  });
  it("each row above its own five columns", () => {
    const part = (label: string, at: number) => table([label], five, figures.slice(at, at + 5));
    const found = read(part("行政复议", 0), part("未经复议直接起诉", 5), part("复议后起诉", 10));
    expect(found?.disputes).toEqual({ disputes: all });
  });
  it.each([
    ["a label too few", table(["行政复议", "行政诉讼"], ["复议后起诉"], [...five, ...five, ...five], figures)],
    [
      "a column too few",
      table(
        ["行政复议", "行政诉讼"],
        ["未经复议直接起诉", "复议后起诉"],
        [...five, ...five, ...five.slice(1)],
        figures.slice(1),
      ),
    ],
    ["no label at all", table([...five, ...five, ...five], figures)],
  ])("%s: no figure is given a place", (_name, lost) => {
    expect(read(lost)?.disputes ?? {}).toEqual({});
  });
});
