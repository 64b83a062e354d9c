import { describe, expect, it } from "vitest";
import { columns3, head3, read, row3, table } from "./grids.js";

const p = "proactiveDisclosure";

describe("tables are read by their labels", () => {
  it("whatever spans Word has left", () => {
    const { values, codes, report } = read([
      table(`
第二十条第（一）项*5
信息内容 | 本年新/n制作数量 | 本年新/n公开数量*2 | 对外公开总数量
规　章 | 1 | 2*2 | 3
规范性文件 | 4 | 5*2 | 6
第二十条第（五）项*5
信息内容 | 上一年项目数量 | 本年增/减*2 | 处理决定数量
行政许可 | 7*2 | 减2 | 9`),
    ]);
    expect(values).toEqual({
      [`${p}/regulations/newlyMade`]: 1,
      [`${p}/regulations/newlyPublished`]: 2,
      [`${p}/regulations/totalPublished`]: 3,
      [`${p}/normativeDocuments/newlyMade`]: 4,
      [`${p}/normativeDocuments/newlyPublished`]: 5,
      [`${p}/normativeDocuments/totalPublished`]: 6,
      [`${p}/licensing/previousItems`]: 7,
      [`${p}/licensing/change`]: -2,
      [`${p}/licensing/decisions`]: 9,
    });
    expect(report.edition).toBe("2019");
    expect(codes).toContain("table-incomplete");
    expect(codes).toContain("table-missing");
  });

  it("with rows and columns in another order, misprints, traditional characters and notes in labels", () => {
    const { values } = read([
      table(`
信息內容 | 現行有效件數 | 本年製發件數（含轉發） | 本年廢止件數
行政規範性檔案（不含人事任免） | 18 | 8 | 0
規章 | 3 | 1 | 2
信息内容 | 本年处理决定数*3
行政强制 | 5*3
行政处罚 | 6*3`),
    ]);
    expect(values).toMatchObject({
      [`${p}/normativeDocuments/inForce`]: 18,
      [`${p}/normativeDocuments/issued`]: 8,
      [`${p}/normativeDocuments/repealed`]: 0,
      [`${p}/regulations/inForce`]: 3,
    });
  });

  it("a row known by likeness is read and said: with another word as a warning", () => {
    const { values, problems } = read([
      table(`${head3}
1.属于国家机密 | 1 | 0 | 0 | 0 | 0 | 0 | 1
2.没有现成信息需另行制作 | 2 | 0 | 0 | 0 | 0 | 0 | 2
1.信访投诉举报类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0`),
    ]);
    expect(values).toMatchObject({ "applications/stateSecret/total": 1, "applications/requiresCreation/total": 2 });
    const told = problems.filter(({ code }) => code === "label-differs");
    expect(told.map(({ severity, message }) => [severity, message["zh-CN"]])).toEqual([
      ["warning", expect.stringContaining("“1.属于国家机密”与格式的“1.属于国家秘密”")],
      ["info", expect.stringContaining("需另行制作")],
      ["info", expect.stringContaining("信访投诉举报类")],
    ]);
    expect(told[0]?.cells).toHaveLength(columns3.length);
  });

  it("in table 3, its groups at the left and its heads in three lines", () => {
    const { values, report } = read([
      table(`${head3}
一、本年新收政府信息公开申请数量*3 | 3 | 1 | 0 | 0 | 0 | 0 | 4
三、本年度办理结果^4 | （三）不予公开^2 | 1、属于国家秘密 | 1 | | | | | | 1
2.其他法律、行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0
（六）其他处理 | 3．其他 | 2 | 1 | 0 | 0 | 0 | 0 | 3
（七）总计*2 | 3 | 1 | 0 | 0 | 0 | 0 | 4`),
    ]);
    expect(values).toEqual({
      ...row3("received", [3, 1, 0, 0, 0, 0, 4]),
      ...row3("stateSecret", [1, null, null, null, null, null, 1]),
      ...row3("prohibitedByLaw", [0, 0, 0, 0, 0, 0, 0]),
      ...row3("otherReasons", [2, 1, 0, 0, 0, 0, 3]),
      ...row3("resultsTotal", [3, 1, 0, 0, 0, 0, 4]),
    });
    expect(report.edition).toBe("2021");
  });

  it("a group in other words is said, under the number it has in the form", () => {
    const { values, problems } = read([
      table(`${head3}
三、本年度办理结果^4 | （五）不予受理^2 | 1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1
2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
（三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
（四）无法提供 | 3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0`),
    ]);
    expect(values).toMatchObject({ "applications/petitionOrComplaint/total": 1 });
    const told = problems.filter(({ code }) => code === "label-differs");
    expect(told.map(({ message }) => message["zh-CN"])).toEqual([
      expect.stringContaining("“（五）不予受理”与格式的“（五）不予处理”文字不同"),
    ]);
  });

  it("with empty cells in the head instead of spans", () => {
    const { values } = read([
      table(`
| 申请人情况*7
| 自然人 | 法人或其他组织*5 | 总计
| | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21`),
    ]);
    expect(values).toEqual(row3("carriedOver", [1, 2, 3, 4, 5, 6, 21]));
  });

  it("with a head whose spans are lost: by the order of the groups, and says so", () => {
    const { values, provenance } = read([
      table(`
申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21`),
    ]);
    expect(values).toEqual(row3("carriedForward", [1, 2, 3, 4, 5, 6, 21]));
    for (const column of columns3) expect(provenance[`applications/carriedForward/${column}`]?.status).toBe("inferred");
  });

  it("not at all where neither spans nor groups tell the order of heads", () => {
    const { values } = read([
      table(`
自然人 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21`),
    ]);
    expect(values).toEqual({});
  });

  it("over a page break, with and without the head repeated", () => {
    const first = table(`${head3}\n一、本年新收政府信息公开申请数量*3 | 3 | 1 | 0 | 0 | 0 | 0 | 4`);
    const bare = table("二、上年结转政府信息公开申请数量*3 | 0 | 0 | 0 | 0 | 0 | 0 | 0");
    const again = table(`${head3}\n二、上年结转政府信息公开申请数量*3 | 0 | 0 | 0 | 0 | 0 | 0 | 0`);
    const expected = { ...row3("received", [3, 1, 0, 0, 0, 0, 4]), ...row3("carriedOver", [0, 0, 0, 0, 0, 0, 0]) };
    expect(read([first, bare]).values).toEqual(expected);
    expect(read([first, again]).values).toEqual(expected);
    expect(read([first, again]).codes).not.toContain("table-repeated");
  });

  it("in table 4 printed across, with blanks", () => {
    const { values } = read([
      table(`
行政复议*5 | 行政诉讼*10
结果维持^2 | 结果纠正^2 | 其他结果^2 | 尚未审结^2 | 总计^2 | 未经复议直接起诉*5 | 复议后起诉*5
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
1 | | | | 1 | 0 | 0 | 2 | 0 | 2 | | | | | `),
    ]);
    expect(values).toMatchObject({
      "disputes/reconsideration/upheld": 1,
      "disputes/reconsideration/corrected": null,
      "disputes/reconsideration/total": 1,
      "disputes/litigationDirect/otherResult": 2,
      "disputes/litigationAfterReconsideration/total": null,
    });
    expect(Object.keys(values)).toHaveLength(15);
  });
});

describe("what differs from the form is kept and said", () => {
  const heads = "信息内容 | 本年处理决定数量";

  it("（六）其他处理 on one row in a form of 2021 belongs to the form of 2019", () => {
    const { values, codes, report } = read(
      [
        table(`第二十条第（五）项*2\n${heads}\n行政许可 | 5`),
        table(`${head3}\n三、本年度办理结果 | （六）其他处理*2 | 1 | 0 | 0 | 0 | 0 | 0 | 1`),
      ],
      { edition: "2021" },
    );
    expect(report.edition).toBe("2021");
    expect((values as Record<string, unknown>)["2019:applications/otherHandling/total"]).toBe(1);
    expect(codes).toContain("mixed-editions");
  });

  it("heads of 2019 in one block of a report that else follows 2021", () => {
    const { values, report } = read([
      table(`
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | 0 | 0 | 7
信息内容 | 本年处理决定数量*3
行政许可 | 5*3
信息内容 | 本年处理决定数量*3
行政处罚 | 6*3
信息内容 | 本年收费金额（单位：万元）*3
行政事业性收费 | 282.1*3`),
    ]);
    expect(report.edition).toBe("2021");
    expect(values).toEqual({
      "2019:proactiveDisclosure/regulations/newlyMade": 0,
      "2019:proactiveDisclosure/regulations/newlyPublished": 0,
      "2019:proactiveDisclosure/regulations/totalPublished": 7,
      [`${p}/licensing/decisions`]: 5,
      [`${p}/penalties/decisions`]: 6,
      [`${p}/fees/amount`]: 282.1,
    });
  });

  it("rows and columns of the office's own", () => {
    const { report, values, codes } = read([
      table(`
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注
规章 | 1 | 2 | 3 | 见附件
其他主动公开文件 | 4 | 5 | 6 |`),
    ]);
    expect(values).toMatchObject({ [`${p}/regulations/inForce`]: 3 });
    expect(report.extra).toEqual([
      {
        table: p,
        row: "regulations",
        label: "规章",
        after: "regulations",
        cells: { 备注: null },
        texts: { 备注: "见附件" },
      },
      {
        table: p,
        label: "其他主动公开文件",
        after: "regulations",
        cells: { issued: 4, repealed: 5, inForce: 6, 备注: null },
      },
    ]);
    expect(codes).toContain("row-added");
    expect(codes).toContain("column-added");
  });

  it("a table printed twice: alike it is said, unlike the cells are undecided", () => {
    const one = table(`${heads}\n行政许可 | 5`);
    const same = read([one, one]);
    expect(same.values).toEqual({ [`${p}/licensing/decisions`]: 5 });
    expect(same.codes).toContain("table-repeated");
    const differs = read([one, table(`${heads}\n行政许可 | 6`)]);
    expect(differs.values).toEqual({});
    expect(differs.provenance[`${p}/licensing/decisions`]).toMatchObject({ status: "ambiguous", candidates: [5, 6] });
  });

  it("a row with too few cells is undecided, a blank one is blank, an absent one is missing", () => {
    const { values, provenance } = read([
      table(`
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | | |
行政规范性文件 | 3 | 4`),
    ]);
    expect(values).toEqual({
      [`${p}/regulations/issued`]: null,
      [`${p}/regulations/repealed`]: null,
      [`${p}/regulations/inForce`]: null,
    });
    expect(provenance[`${p}/normativeDocuments/issued`]?.status).toBe("ambiguous");
    expect(provenance[`${p}/licensing/decisions`]).toBeUndefined();
  });

  it("figures keep their text, note and unit", () => {
    const { report, codes } = read([
      table(`
信息内容 | 采购项目数量 | 采购总金额（万元）
政府集中采购 | 12件 | 160.5964`),
      table(`
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | / | １２ | 22（其中修订16件）`),
    ]);
    expect(report.tables).toEqual({
      [p]: {
        procurement: { projects: 12, amount: 160.5964 },
        regulations: { newlyMade: null, newlyPublished: 12, totalPublished: 22 },
      },
    });
    expect(report.cellUnits).toEqual({ [`${p}/procurement/projects`]: "件", [`${p}/procurement/amount`]: "万元" });
    expect(report.cellTexts).toMatchObject({
      [`${p}/regulations/newlyMade`]: "/",
      [`${p}/regulations/totalPublished`]: "22（其中修订16件）",
    });
    expect(codes).not.toContain("unit-unknown");
  });

  it("money without a unit is said", () => {
    expect(read([table("信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 6 | 808")]).codes).toContain(
      "unit-unknown",
    );
  });

  it("a head that does not fit its row yields nothing", () => {
    const { values, codes } = read([
      table("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3\n行政许可 | 7 | 8 | 9"),
    ]);
    expect(Object.keys(values).filter((address) => address.includes("licensing"))).toEqual([]);
    expect(codes).toContain("label-unknown");
  });
});
