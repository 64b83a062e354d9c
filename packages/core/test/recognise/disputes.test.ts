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

describe("disputes flattened to text", () => {
  const names = ["行政复议", "未经复议直接起诉", "复议后起诉"];
  const line = (at: number) => figures.slice(at * 5, at * 5 + 5).join(" ");
  const lines = (...texts: string[]) => {
    const children = texts.map((value) => ({ type: "paragraph", children: [text(value)] }) as const);
    const result = recognise({ type: "document", children: [heading, ...children] });
    if (!result.ok) return undefined;
    const origins = Object.values(result.provenance);
    return { tables: result.report.tables, statuses: [...new Set(origins.map((origin) => origin.status))], origins };
  };
  const heads = ["行政复议 行政诉讼", "未经复议直接起诉 复议后起诉"];

  it.each([
    ["a head for each kind", "exact", names.flatMap((name, i) => [name, five.join(" "), line(i)])],
    [
      "a head for each kind, below the group it is of",
      "exact",
      [names[0], ...five, line(0), "行政诉讼", names[1], ...five, line(1), names[2], ...five, line(2)],
    ],
    ["the kinds down the side", "exact", [`类别 ${five.join(" ")}`, ...names.map((name, i) => `${name} ${line(i)}`)]],
    [
      "bars, the kinds down the side",
      "exact",
      [`|  | ${five.join(" | ")} |`, ...names.map((name, i) => `| ${name} | ${line(i).replaceAll(" ", " | ")} |`)],
    ],
    [
      "each figure behind its label",
      "exact",
      names.flatMap((name, i) => [name, ...five.map((column, x) => `${column} ${figures[i * 5 + x]}`)]),
    ],
    ["the columns named once, and the sums agree", "inferred", [...heads, five.join(" "), figures.join(" ")]],
  ])("%s: every figure is read", (_name, status, texts) => {
    const found = lines(...(texts as string[]));
    expect(found?.tables).toEqual({ disputes: all });
    expect(found?.statuses).toEqual([status]);
  });

  const none = Array<string>(15).fill("0");
  it("without a head figures that are all alike are read, and it is said why", () => {
    const found = lines(none.join(" "));
    expect(found?.statuses).toEqual(["inferred"]);
    const zeros = Object.fromEntries(rows.map((row) => [row, Object.fromEntries(ids.map((id) => [id, 0]))]));
    expect(found?.tables).toEqual({ disputes: zeros });
  });
  it.each([
    ["no head", [figures.join(" ")]],
    ["half a head", ["行政复议 行政诉讼", ...figures]],
    ["sums that do not agree", [...heads, five.join(" "), figures.with(4, "9").join(" ")]],
    ["the kinds in another order", [...heads.toReversed(), five.join(" "), figures.join(" ")]],
  ])("%s: undecided, with every figure that may be meant", (_name, texts) => {
    const found = lines(...texts);
    expect(found?.tables).toEqual({});
    expect(found?.statuses).toEqual(["ambiguous"]);
    expect(found?.origins[0]?.candidates).toContain(5);
  });
  it.each([
    ["a figure too few", [figures.slice(1).join(" ")]],
    ["figures in sentences", [`行政复议${figures[4]}件，其中结果维持1件。`, "行政诉讼0件。"]],
    ["words among the figures", [figures.slice(0, 5).join(" "), "以上为复议情况", figures.slice(5).join(" ")]],
  ])("%s: nothing is claimed", (_name, texts) => {
    expect(lines(...texts)?.origins ?? []).toEqual([]);
  });
});
