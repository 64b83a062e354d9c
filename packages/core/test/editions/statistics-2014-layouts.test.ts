/** The statistics table of 2014 as offices laid it out: pasted text, two columns, units missing, groups beside the rows. */
import { describe, expect, it } from "vitest";
import { type Block, recognise } from "../../src/index.js";
import { documentOf, table } from "../recognise/grids.js";

type Layout = readonly (Block | string)[];
const read = (blocks: Layout) => {
  const result = recognise(documentOf("临川县人民政府2016年政府信息公开工作年度报告", ...blocks));
  if (!result.ok) throw new Error(result.problems[0].message.en);
  const rows = (result.report.tables as { statistics?: Record<string, { figure: number | null }> }).statistics ?? {};
  const figures = Object.fromEntries(Object.entries(rows).map(([row, { figure }]) => [row, figure]));
  return { ...result, figures };
};

const figures = { received: 7, receivedInPerson: 3, receivedByFax: null, receivedOnline: 4, feesCharged: 0.5 };
const rows = [
  ["（一）收到申请数", "件", "7"],
  ["1.当面申请数", "件", "3"],
  ["2.传真申请数", "件", ""],
  ["3.网络申请数", "件", "4"],
  ["七、依申请公开信息收取的费用", "万元", "0.5"],
] as const;
const head = ["统计指标", "单位", "统计数"] as const;
const withoutUnits = [head, ...rows].map(([label, , figure]) => [label, figure]);
const joined = (lines: readonly (readonly string[])[], by: string) => lines.map((line) => line.join(by));
const grid = (lines: readonly (readonly string[])[]) => table(joined(lines, " | ").join("\n"));

describe("every figure is read", () => {
  it.each<[string, Layout]>([
    ["pasted with tabs", joined([head, ...rows], "\t")],
    ["pasted with tabs, without units", joined(withoutUnits, "\t")],
    [
      "pasted with bars",
      ["| 统计指标 | 单位 | 统计数 |", "| --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)],
    ],
    ["two columns", [grid(withoutUnits)]],
    ["a column of units without units", [grid([head, ...rows.map(([label, , figure]) => [label, "", figure])])]],
    ["figures before units", [grid([head, ...rows].map(([label, unit, figure]) => [label, figure, unit]))]],
    [
      "groups in a column of their own",
      [grid([["类别", ...head], ["三、依申请公开情况^5", ...rows[0]], ...rows.slice(1)])],
    ],
  ])("%s", (_, blocks) => {
    expect(read(blocks).figures).toEqual(figures);
  });

  it("a unit written with the figure is understood and kept", () => {
    const { figures: found, report } = read([
      table("统计指标 | 统计数\n（一）收到申请数 | 7件\n七、依申请公开信息收取的费用 | 230元"),
    ]);
    expect(found).toEqual({ received: 7, feesCharged: 230 });
    expect(report.cellUnits).toEqual({ "statistics/feesCharged/figure": "元" });
  });

  it("a table without its head is read, and said to be inferred", () => {
    const { figures: found, provenance } = read([table("（一）收到申请数 | 7\n1.当面申请数 | 3")]);
    expect(found).toEqual({ received: 7, receivedInPerson: 3 });
    expect(provenance["statistics/received/figure"]?.status).toBe("inferred");
  });
});

describe("no figure is wrong, and what is not read is said", () => {
  it.each<[string, Layout]>([
    [
      "two tables side by side",
      [
        grid([
          [...head, ...head],
          [...rows[0], "四、行政复议数量", "件", "9"],
        ]),
      ],
    ],
    [
      "units in brackets behind the labels",
      [
        grid([
          ["统计指标", "统计数"],
          ["（一）收到申请数（件）", "7"],
        ]),
      ],
    ],
    ["run into one line", [joined([head, ...rows], " ").join(" ")]],
    ["nothing between label, unit and figure", rows.slice(0, 2).map((row) => row.join(""))],
    [
      "single spaces, the unit behind the figure",
      ["政府信息公开情况统计表", "（一）收到申请数 7 件", "1.当面申请数 3件"],
    ],
  ])("%s", (_, blocks) => {
    const { figures: found, problems } = read(blocks);
    for (const [row, figure] of Object.entries(found)) expect(figure).toBe(figures[row as keyof typeof figures]);
    const codes = problems.map(({ code }) => code);
    expect(codes.some((code) => ["table-missing", "table-incomplete", "cell-ambiguous"].includes(code))).toBe(true);
  });
});
