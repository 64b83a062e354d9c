import { describe, expect, it } from "vitest";
import { type Block, type Document, paragraph, recognise, type Table, text } from "../../src/index.js";
import { cpuTime } from "../cpu-time.js";
import { documentOf, read, title } from "./grids.js";

const filled = (rows: number, columns: number, label: (x: number, y: number) => string): Table => ({
  type: "table",
  rows: Array.from({ length: rows }, (_, y) => ({
    cells: Array.from({ length: columns }, (_, x) => ({ children: [text(label(x, y))] })),
  })),
});

describe("bad input", () => {
  it.each([
    ["nothing", { type: "document", children: [] }],
    ["prose that is no report", documentOf("今天天气很好。", "一、买菜", "二、做饭")],
    ["a table of something else", documentOf({ ...filled(3, 3, (x, y) => `${x}${y}`) })],
  ] satisfies [string, Document][])("%s is no report, and says so", (_, document) => {
    const result = recognise(document);
    expect(result.ok).toBe(false);
    expect(result.problems[0]?.code).toBe("no-report");
  });

  it("a report without tables is one whose tables are missing", () => {
    const { report, problems } = read(["一、总体情况", "本年工作平稳。"]);
    expect(report.edition).toBe("2021");
    expect(problems.map((p) => p.code)).toEqual(["table-missing", "table-missing", "table-missing"]);
  });

  it.each<[string, () => Block[]]>([
    [
      "spans without end",
      () => [
        {
          type: "table",
          rows: Array.from({ length: 2000 }, () => ({
            cells: [{ children: [text("规章")], rowSpan: 65_534, colSpan: 1000 }],
          })),
        },
      ],
    ],
    ["200,000 cells of labels", () => [filled(2000, 100, (x) => (x ? "本年制发件数" : "规章"))]],
    ["50,000 paragraphs", () => Array.from({ length: 50_000 }, (_, i) => paragraph(`一、第${i}段 规章 0 0 0`))],
    [
      "a paragraph of a million characters",
      () => [
        paragraph("一、总体情况".repeat(160_000)),
        paragraph(" ".repeat(1_000_000)),
        paragraph("(".repeat(1_000_000)),
      ],
    ],
    [
      "prototype names as labels",
      () => [
        filled(3, 3, (x, y) =>
          y === 0 ? (["信息内容", "本年制发件数", "__proto__"][x] ?? "") : x ? "1" : "__proto__",
        ),
      ],
    ],
  ])("%s end in bounded time", (_, blocks) => {
    expect(cpuTime(() => recognise(documentOf(title, ...blocks())))).toBeLessThan(10_000);
    expect(({} as Record<string, unknown>).本年制发件数).toBeUndefined();
  });

  it("data that is no report is refused and said", () => {
    for (const data of [1, "x", [], { edition: "1999" }, { edition: "2021", tables: { __proto__: 1 } }]) {
      const result = recognise({ ...documentOf(title, "一、总体情况", "二、主动公开政府信息情况"), data });
      expect(result.problems.map((p) => p.code)).toContain("invalid-model");
    }
  });
});
