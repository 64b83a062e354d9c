/** The statistics table of 2014 as it is met outside: group lines, running numbers, signatures, units of one's own. */
import { describe, expect, it } from "vitest";
import { cellsOf, compose, editions, factsOf, paragraph, parseReport, recognise } from "../../src/index.js";
import { documentOf, read, table } from "../recognise/grids.js";

const title = "临川县人民政府2016年政府信息公开工作年度报告";
const readReport = (...blocks: Parameters<typeof documentOf>) => {
  const result = recognise(documentOf(title, ...blocks));
  if (!result.ok) throw new Error(result.problems[0].message.en);
  return { ...result, codes: new Set(result.problems.map((p) => p.code)) };
};
const figuresOf = (report: object): Record<string, { figure: number | null }> =>
  (report as { tables: { statistics: Record<string, { figure: number | null }> } }).tables.statistics;

const head = "统计指标 | 单位 | 统计数";
const numbered = `
政府信息公开情况统计表*4
填报单位：临川县人民政府*4
序号 | 统 计 指 标 | 单位 | 统计数
1 | 一、主动公开情况 | ---- | ----
2 | 　（一）主动公开政府信息数/n（不同渠道和方式公开相同信息计1条） | 条 | 1,208
3 | 其中：1.主动公开规范性文件数 | 条 | 12
4 | 制发规范性文件总数 | 件 | 14
5 | 三、依申请公开情况 | ---- |
6 | （一）收到申请数 | 件 | 7
7 | 1.当面申请数 | 件 | 3
8 | 2.传真申请数 | 件 |
9 | 3.网络申请数 | 件 | 4
10 | 七、依申请公开信息收取的费用 | 元 | 230
单位负责人：甲某 | 审核人：乙某 | 联系电话 | 12345678`;

describe("the statistics table of 2014 in a grid", () => {
  it("is read beside running numbers, group lines, titles and signatures, which are no figures", () => {
    const { report, provenance } = readReport(table(numbered));
    expect(report.edition).toBe("2014");
    expect(figuresOf(report)).toEqual({
      published: { figure: 1208 },
      normativeDocumentsPublished: { figure: 12 },
      normativeDocumentsIssued: { figure: 14 },
      received: { figure: 7 },
      receivedInPerson: { figure: 3 },
      receivedByFax: { figure: null },
      receivedOnline: { figure: 4 },
      feesCharged: { figure: 230 },
    });
    expect(report.extra).toBeUndefined();
    expect(report.cellUnits).toEqual({ "statistics/feesCharged/figure": "元" });
    expect(provenance["statistics/receivedByFax/figure"]?.status).toBe("blank");
  });

  it("gives the facts the official labels, the unit of the row and every cell once", () => {
    const { report, provenance } = readReport(table(numbered));
    const facts = factsOf(report, provenance);
    expect(facts.map((fact) => fact.cell)).toEqual(cellsOf(editions["2014"]).map((cell) => cell.address));
    const at = (row: string) => facts.find((fact) => fact.cell === `statistics/${row}/figure`);
    expect(at("published")).toMatchObject({
      edition: "2014",
      year: 2016,
      table: "政府信息公开情况统计表",
      row: "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
      column: "统计数",
      value: 1208,
      unit: "条",
      raw: "1,208",
      status: "exact",
    });
    expect(at("feesCharged")).toMatchObject({ value: 230, unit: "元" });
    expect(at("trained")).toMatchObject({ value: null, unit: "人次", status: "missing" });
  });

  it.each([
    ["under its own row", "四、行政复议数量 | 件 | 3\n（二）被依法纠错数 | 件 | 2", { reconsiderationCorrected: 2 }],
    [
      "twice",
      "四、行政复议数量 | 件 | 3\n（二）被依法纠错数 | 件 | 2\n五、行政诉讼数量 | 件 | 1\n（二）被依法纠错数 | 件 | 1",
      { reconsiderationCorrected: 2, litigationCorrected: 1 },
    ],
    [
      "below its neighbour",
      "（一）维持具体行政行为或者驳回原告诉讼请求数 | 件 | 1\n（二）被依法纠错数 | 件 | 0",
      { litigationCorrected: 0 },
    ],
  ])("a label printed twice is told by what stands above: %s", (_, rows, expected) => {
    const figures = figuresOf(readReport(table(`${head}\n${rows}`)).report);
    for (const [row, figure] of Object.entries(expected)) expect(figures[row]).toEqual({ figure });
    const others = ["reconsiderationCorrected", "litigationCorrected"].filter((row) => !(row in expected));
    for (const row of others) expect(figures[row]).toBeUndefined();
  });

  it("a label printed twice is not guessed where the row above is not known", () => {
    const { report, provenance } = readReport(
      table(`${head}\n四、行政复议数量 | 件 | 3\n五、案件数量 | 件 | 1\n（二）被依法纠错数 | 件 | 1`),
    );
    expect(Object.keys(figuresOf(report))).toEqual(["reconsideration"]);
    for (const row of ["reconsiderationCorrected", "litigationCorrected"])
      expect(provenance[`statistics/${row}/figure`]).toMatchObject({ status: "ambiguous" });
  });

  it("takes no near label for another: a row of the office's own stays one", () => {
    const { report } = readReport(table(`${head}\n（一）收到申请数 | 件 | 9\n1.书面申请数 | 份 | 8`));
    expect(figuresOf(report)).toEqual({ received: { figure: 9 } });
    expect(report.extra).toEqual([
      {
        table: "statistics",
        label: "1.书面申请数",
        after: "received",
        cells: { figure: 8 },
        units: { figure: "份" },
      },
    ]);
    expect(factsOf(report).find((fact) => fact.cell.startsWith("extra:"))).toMatchObject({ value: 8, unit: "份" });
  });

  it("goes on in the next table of the page", () => {
    const { report } = readReport(
      table(`${head}\n四、行政复议数量 | 件 | 3`),
      table("（二）被依法纠错数 | 件 | 2\n（三）其他情形数 | 件 | 1\n六、举报投诉数量 | 件 | 0"),
    );
    expect(figuresOf(report)).toEqual({
      reconsideration: { figure: 3 },
      reconsiderationCorrected: { figure: 2 },
      reconsiderationOther: { figure: 1 },
      complaints: { figure: 0 },
    });
  });

  it("is no statutory table with columns of a local return", () => {
    const local = table(
      "统计指标 | 单位 | 区政府统计数 | 区直单位统计数\n（一）收到申请数 | 件 | 3 | 4\n1.当面申请数 | 件 | 1 | 1",
    );
    const { report, codes } = readReport("一、概述", local);
    expect(report.tables).toEqual({});
    expect(report.sections[0]?.blocks).toEqual([local]);
    expect(codes).toContain("table-missing");
  });
});

describe("editions side by side", () => {
  it("a table of 2014 in a report of 2021 keeps its edition, and the other way round", () => {
    const decisions = table("第二十条第（五）项*2\n信息内容 | 本年处理决定数量\n行政许可 | 5");
    const punishments = table("第二十条第（六）项*2\n信息内容 | 本年处理决定数量\n行政处罚 | 6\n行政强制 | 7");
    const statistics = table(`${head}\n（一）收到申请数 | 件 | 9`);
    const later = read(["二、主动公开政府信息情况", decisions, punishments, "附件", statistics]);
    expect(later.report.edition).toBe("2021");
    expect(later.report.foreign).toEqual({ "2014:statistics/received/figure": 9 });
    expect(later.report.sections.at(-1)?.blocks.at(-1)).toEqual({ type: "statutoryTable", table: "statistics" });
    for (const data of [true, false]) {
      const again = recognise(compose(later.report, { data }));
      expect(again.ok && again.report).toEqual(later.report);
    }
    expect(parseReport(JSON.parse(JSON.stringify(later.report))).problems).toEqual([]);
    const earlier = recognise(documentOf(title, statistics, "附件", decisions), { edition: "2014" });
    expect(earlier.ok && earlier.report.foreign).toEqual({ "2021:proactiveDisclosure/licensing/decisions": 5 });
  });

  it("the year alone decides where no table tells", () => {
    const of = (year: number) => {
      const result = recognise(documentOf(`南屿市司法局${year}年政府信息公开工作年度报告`, "一、概述", "本年平稳。"));
      return result.ok && result.report.edition;
    };
    expect([2012, 2014, 2018, 2019, 2020, 2021, 2030].map(of)).toEqual([
      "2014",
      "2014",
      "2014",
      "2019",
      "2019",
      "2021",
      "2021",
    ]);
  });
});

describe("the free text of reports before 2019", () => {
  const prose = [
    "一、主动公开情况",
    "本年主动公开政府信息35条。",
    "二、依申请公开情况",
    "未收到申请。",
    "三、依申请公开情况",
    "无。",
  ];

  it("keeps its sections, though the table has groups of the same name", () => {
    const { report } = readReport(...prose);
    expect(report.sections.map(({ id, title: line }) => [id, line])).toEqual([
      [null, "一、主动公开情况"],
      [null, "二、依申请公开情况"],
      [null, "三、依申请公开情况"],
    ]);
    expect(report.sections[0]?.blocks).toEqual([paragraph("本年主动公开政府信息35条。")]);
  });

  it("and the table flattened below it is read, with its group lines as they stand", () => {
    const lines = [
      "附件：政府信息公开情况统计表",
      "统计指标",
      "单位",
      "统计数",
      "一、主动公开情况",
      "——",
      "（一）主动公开政府信息数",
      "条",
      "35",
      "三、依申请公开情况",
      "（一）收到申请数",
      "件",
      "0",
      "六、举报投诉数量 件 2",
      "单位负责人：甲某",
      "联系电话",
      "12345678",
    ];
    const { report } = readReport(...prose, ...lines);
    expect(figuresOf(report)).toEqual({
      published: { figure: 35 },
      received: { figure: 0 },
      complaints: { figure: 2 },
    });
    expect(report.extra).toBeUndefined();
    expect(report.sections).toHaveLength(3);
    expect(report.sections[2]?.blocks.map((block) => block.type)).toContain("statutoryTable");
  });

  it("a running number of a flattened table is no figure of the row before it", () => {
    const rows = [
      "序号|统计指标|单位|统计数|",
      "1|（一）收到申请数|件||",
      "2|1.当面申请数|件|5|",
      "3|2.传真申请数|件|6|",
    ];
    const { report } = readReport(...rows);
    expect(figuresOf(report)).toEqual({
      received: { figure: null },
      receivedInPerson: { figure: 5 },
      receivedByFax: { figure: 6 },
    });
  });
});
