import { describe, expect, it } from "vitest";
import { recognise } from "../../src/index.js";
import { documentOf, read, table, title } from "./grids.js";

const about = (...lines: string[]) => {
  const result = recognise(documentOf(...lines, "一、总体情况", "本年工作平稳。"));
  if (!result.ok) throw new Error("not read");
  return result.report;
};

describe("what a report says of itself", () => {
  it.each([
    [["青石镇人民政府2023年政府信息公开工作年度报告"], "青石镇人民政府", 2023],
    [["2019年南屿市司法局政府信息公开工作年度报告"], "南屿市司法局", 2019],
    [["临川县水务局（审批局）", "２０２０年度政府信息公开工作年度报告"], "临川县水务局（审批局）", 2020],
    [["标题：东塘街道办事处二〇二二年政府信息公开工作年度报告"], "东塘街道办事处", 2022],
    [["政府信息公开工作年度报告", "统计期限自2021年1月1日起至2021年12月31日止。"], null, 2021],
  ])("%j", (lines, organ, year) => {
    const report = about(...lines);
    expect(report.organ.name).toBe(organ);
    expect(report.year).toBe(year);
  });

  it("does not take the year of publication for that of the report", () => {
    expect(about("南屿市司法局政府信息公开工作年度报告", "发布日期：2024-01-20").year).toBeNull();
  });

  it("reads an information line, and leaves it where it stands", () => {
    const report = about(title, "索引号：0026/2024-001 文号：无 发布日期：2024年1月20日 来源：青石镇");
    expect(report.publication).toEqual({ date: "2024-01-20", source: "青石镇", indexNumber: "0026/2024-001" });
    expect(report.lead).toHaveLength(1);
  });
});

describe("sections", () => {
  it("are found by their titles, kept as found, in the order found", () => {
    const { report } = read([
      "一、2023年政府信息公开工作的总体情况",
      "本年工作平稳。",
      "三、收到的处理政府信息公开申请情况",
      "一、本年新收政府信息公开申请数量共3件。",
      "四、政府信息公开行政复议、行政诉讼情况。本年未发生。",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
      "七、附件",
      "见附件。",
    ]);
    expect(report.sections.map(({ id, title }) => [id, title])).toEqual([
      ["general", "一、2023年政府信息公开工作的总体情况"],
      ["applications", "三、收到的处理政府信息公开申请情况"],
      ["disputes", undefined],
      ["problems", undefined],
      ["other", undefined],
      [null, "七、附件"],
    ]);
    expect(report.sections[1]?.blocks).toHaveLength(1);
    expect(report.sections[2]?.blocks).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "本年未发生。" }] },
    ]);
  });

  it("are not the lines of a table of contents", () => {
    const titles = ["一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况"];
    const { report } = read([...titles, ...titles.flatMap((line) => [line, "正文。"])]);
    expect(report.sections).toHaveLength(3);
    expect(report.lead).toHaveLength(3);
  });

  it("are known by number and table where the title is in other words", () => {
    const decisions = table("第二十条第（五）项*2\n信息内容 | 本年处理决定数量\n行政许可 | 5");
    const ids = (...titles: string[]) => {
      const { report } = read(["一、总体情况", "正文。", ...titles.flatMap((title) => [title, decisions])]);
      return report.sections.map(({ id, title }) => [id, title]);
    };
    expect(ids("二、主动公开的各类信息")).toEqual([
      ["general", undefined],
      ["proactiveDisclosure", "二、主动公开的各类信息"],
    ]);
    // told by its title elsewhere, the section is not told again by its table
    expect(ids("二、主动公开的各类信息", "二、主动公开政府信息情况").map(([id]) => id)).toEqual([
      "general",
      null,
      "proactiveDisclosure",
    ]);
  });

  it("keep other tables, and each statutory table where it stood", () => {
    const own = table("渠道 | 条数\n网站 | 30");
    const { report } = read([
      "二、主动公开政府信息情况",
      own,
      table("第二十条第（五）项*2\n信息内容 | 本年处理决定数量\n行政许可 | 5"),
      "说明。",
      table("第二十条第（六）项*2\n信息内容 | 本年处理决定数量\n行政处罚 | 6"),
    ]);
    expect(report.sections[0]?.blocks.map((block) => block.type)).toEqual(["table", "statutoryTable", "paragraph"]);
  });
});
