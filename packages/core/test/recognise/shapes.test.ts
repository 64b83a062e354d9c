/** Tables that keep every label and figure, in other shapes than the form's. */
import { describe, expect, it } from "vitest";
import { paragraph, type Table } from "../../src/index.js";
import { head3, read, row3, table } from "./grids.js";

const figures = [3, 1, 0, 2, 0, 1, 7];
const bars = figures.join(" | ");
const five = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
const ids = ["upheld", "corrected", "otherResult", "pending", "total"];
const kinds = [
  ["行政复议", "reconsideration", [1, 2, 0, 1, 4]],
  ["未经复议直接起诉", "litigationDirect", [0, 1, 0, 0, 1]],
  ["复议后起诉", "litigationAfterReconsideration", [2, 0, 3, 0, 5]],
] as const;
const disputes = Object.fromEntries(
  kinds.flatMap(([, row, values]) => ids.map((id, i) => [`disputes/${row}/${id}`, values[i]])),
);
/** Every cell written out in all rows and columns that it spans. */
function writtenOut(source: Table): Table {
  const grid: Table["rows"][number]["cells"][number][][] = source.rows.map(() => []);
  source.rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const { children, colSpan = 1, rowSpan = 1 } of cells) {
      while (grid[y]?.[x]) x++;
      for (let dy = 0; dy < rowSpan; dy++)
        for (let dx = 0; dx < colSpan; dx++) {
          const row = grid[y + dy];
          if (row) row[x + dx] = { children };
        }
      x += colSpan;
    }
  });
  return { ...source, rows: grid.map((cells) => ({ cells })) };
}

const applications = table(`${head3}
一、本年新收政府信息公开申请数量*3 | ${bars}
三、本年度办理结果^3 | （一）予以公开*2 | ${bars}
（三）不予公开^2 | 1.属于国家秘密 | ${bars}
2.其他法律行政法规禁止公开 | ${bars}`);
const named = { ...row3("received", figures), ...row3("granted", figures), ...row3("stateSecret", figures) };

describe("labels and figures in other shapes", () => {
  it.each([
    [
      "groups and labels in one cell",
      [
        table(`${head3}
一、本年新收政府信息公开申请数量*3 | ${bars}
三、本年度办理结果（一）予以公开*3 | ${bars}
（三）不予公开/n1.属于国家秘密*3 | ${bars}`),
      ],
      named,
    ],
    [
      "a group's name before each head",
      [
        table(`项目 | 自然人 | 法人或其他组织：商业企业 | 法人或其他组织-科研机构 | 法人或其他组织 社会公益组织 | 法人或其他组织法律服务机构 | 法人或其他组织/n其他 | 总计
（三）不予公开1.属于国家秘密 | ${bars}`),
      ],
      row3("stateSecret", figures),
    ],
    ["merged cells written out", [writtenOut(applications)], { ...named, ...row3("prohibitedByLaw", figures) }],
    [
      "a merged head and figure written out",
      [
        table(`第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项
信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量
行政许可 | 12 | 12 | 12`),
      ],
      { "proactiveDisclosure/licensing/decisions": 12 },
    ],
    [
      "applicants down the side",
      [
        table(
          ["申请人 | 一、本年新收政府信息公开申请数量 | （一）予以公开 | 1.属于国家秘密"]
            .concat(
              ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].map(
                (head, i) => `${head} | ${figures[i]} | ${figures[i]} | ${figures[i]}`,
              ),
            )
            .join("\n"),
        ),
      ],
      named,
    ],
    [
      "outcomes down the side, after the table of applications",
      [
        applications,
        table(
          kinds
            .flatMap(([label, , values]) =>
              five.split(" | ").map((head, i) => `${i === 0 ? `${label}^5 | ` : ""}${head} | ${values[i]}`),
            )
            .join("\n"),
        ),
      ],
      { ...named, ...row3("prohibitedByLaw", figures), ...disputes },
    ],
    [
      "a table for each kind of dispute, after the table of applications",
      [applications, ...kinds.map(([label, , values]) => table(`${label}*5\n${five}\n${values.join(" | ")}`))],
      { ...named, ...row3("prohibitedByLaw", figures), ...disputes },
    ],
    [
      "a column of the office's own beside the disputes",
      [
        table(`行政复议*5^2 | 行政诉讼*10 | 合计^3
未经复议直接起诉*5 | 复议后起诉*5
${five} | ${five} | ${five}
${kinds.map(([, , values]) => values.join(" | ")).join(" | ")} | 10`),
      ],
      disputes,
    ],
    [
      "circled numbers before the labels",
      [table(`${head3}\n（三）不予公开 | ①属于国家秘密*2 | ${bars}\n（六）其他处理 | ③其他*2 | ${bars}`)],
      { ...row3("stateSecret", figures), ...row3("otherReasons", figures) },
    ],
    [
      "characters without width within the figures",
      [table(`${head3}\n一、本年新收政府信息公开申请数量*3 | 1\u200b2 | \ufeff3 | 0 | 0 | 0 | 0 | 1\u200c5`)],
      row3("received", [12, 3, 0, 0, 0, 0, 15]),
    ],
  ])("%s: every figure is read", (_name, tables, expected) => {
    const found = read(tables);
    expect(found.values).toEqual(expected);
    expect([...found.codes]).not.toContain("cell-ambiguous");
  });

  it("the head of one table says nothing of the next one's total", () => {
    const { values } = read([
      table(`${head3}\n一、本年新收政府信息公开申请数量*3 | ${bars}`),
      paragraph("四、政府信息公开行政复议、行政诉讼情况"),
      table("行政复议 | 结果维持 | 1\n | 总计 | 1"),
    ]);
    expect(Object.keys(values).filter((key) => key.startsWith("applications/resultsTotal"))).toEqual([]);
  });
  it("a merged head above figures that differ: nobody can say which is meant", () => {
    const { values } = read([table("信息内容 | 本年处理决定数量 | 本年处理决定数量\n行政许可 | 12 | 13")]);
    expect(values).toEqual({});
  });
  it("keeps where a cell of a turned table stood", () => {
    const { provenance } = read([table("信息内容 | 规章\n本年制发件数 | 1\n本年废止件数 | 2\n现行有效件数 | 3")]);
    expect(provenance["proactiveDisclosure/regulations/repealed"]?.place).toMatchObject({ row: 3, column: 2 });
  });
});
