import { describe, expect, it } from "vitest";
import { paragraph, type RecogniseOptions, recognise } from "../../src/index.js";

const rest = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];
interface Parts {
  readonly first?: string;
  readonly closing?: readonly string[];
  readonly options?: RecogniseOptions;
}
function about(opening: readonly string[], { first = "见正文。", closing = [], options }: Parts = {}) {
  const sections = rest.flatMap((title) => [title, "见正文。"]);
  const lines = [...opening, "一、总体情况", first, ...sections, "六、其他需要报告的事项", "无。", ...closing];
  const read = recognise({ type: "document", children: lines.map(paragraph) }, options);
  if (!read.ok) throw new Error(read.problems[0].code);
  const { organ, year, title } = read.report;
  return { organ: organ.name, year, title, told: read.problems.filter((p) => p.code === "told-by-name").length };
}
const bureau = "云汀县发展和改革局";

describe("organ and year", () => {
  it.each([["|自然人|法人或其他组织"], ["您访问的链接即将离开“云汀区人民政府”门户网站"], ["是否继续?"]])(
    "are not taken from a stray line: %s",
    (line) => {
      expect(about([line])).toMatchObject({ organ: null, year: null });
    },
  );
  it.each([
    `${bureau}2023年政府信息公开工作年度报告`,
    `2023年${bureau}政府信息公开工作年度报告`,
    `2023年度${bureau}政府信息公开工作年度报告（全文）`,
    `关于${bureau}2023年度政府信息公开工作情况的报告`,
    `${bureau}关于2023年度政府信息公开工作的报告`,
    `关于公布${bureau}2023年政府信息公开工作年度报告的通知`,
    `${bureau}政府信息公开工作年度报告（2023年度）`,
    `${bureau}政府信息公开2023年度报告`,
    `${bureau}二〇二三年政府信息公开工作年度报告`,
    `${bureau}２０２３年政府信息公开工作年度报告`,
    `《${bureau}2023年政府信息公开工作年度报告》`,
    `附件1：${bureau}2023年政府信息公开工作年度报告`,
    `【年度报告】${bureau}2023年政府信息公开工作年度报告`,
    `云汀县人民政府 部门年报 ${bureau}2023年政府信息公开工作年度报告`,
  ])("stand in the title %s", (title) => {
    expect(about([title])).toMatchObject({ organ: bureau, year: 2023 });
  });
  it.each([
    [[bureau, "2023年政府信息公开工作年度报告"], `${bureau}2023年政府信息公开工作年度报告`],
    [[`${bureau}2023年`, "政府信息公开工作年度报告"], `${bureau}2023年政府信息公开工作年度报告`],
    [[bureau, "2023年", "政府信息公开工作年度报告"], `${bureau}2023年政府信息公开工作年度报告`],
    [[bureau, "政府信息公开工作年度报告", "（2023年度）"], `${bureau}政府信息公开工作年度报告（2023年度）`],
    [["政府信息公开工作年度报告", "（2023年度）", bureau], "政府信息公开工作年度报告（2023年度）"],
  ])("stand in a title of several lines: %j", (opening, title) => {
    expect(about(opening)).toMatchObject({ organ: bureau, year: 2023, title });
  });
  it("政府 written once for both words belongs to the name as well", () => {
    expect(about(["枫坞镇人民政府信息公开工作年度报告"]).organ).toBe("枫坞镇人民政府");
  });

  const period = "所列数据的统计期限自2023年1月1日起，至12月31日止。";
  it.each([
    `现公布${bureau}2023年度政府信息公开工作年度报告。`,
    `按照县政府办公室通知要求，现将${bureau}2023年度政府信息公开工作报告如下：`,
    `本报告由${bureau}根据《中华人民共和国政府信息公开条例》编制。${period}`,
    `由${bureau}（以下简称“我局”）编制本报告，${period}`,
    `根据《条例》第五十条规定，${bureau}编制了2023年度政府信息公开工作年度报告。`,
    `${bureau}根据《中华人民共和国政府信息公开条例》，编制并公布2023年政府信息公开工作年度报告。`,
    `本报告依据《条例》编制，${period}如有疑问，请与${bureau}联系（电话：0000-1234567）。`,
    `本报告依据《条例》编制，${period}如有疑问，请联系${bureau}办公室。`,
  ])("are said in the opening: %s", (line) => {
    expect(about([line])).toMatchObject({ organ: bureau, year: 2023 });
  });
  it.each([
    `2023年，${bureau}认真贯彻落实《条例》，比2022年多公开信息20条。`,
    `2023年，在县委、县政府的领导下，${bureau}坚持以公开为常态。`,
    `截至2023年12月31日，${bureau}通过门户网站公开信息300条。`,
  ])("are said in the first sentence: %s", (first) => {
    expect(about([], { first })).toMatchObject({ organ: bureau, year: 2023 });
  });
  it.each([
    "2023年，我局认真贯彻落实《条例》。",
    "2023年，县政府坚持以公开为常态。",
    "2023年，国务院办公厅持续推进政务公开。",
    "2023年，各部门认真落实。如有疑问，请与云汀县人民政府办公室联系。",
  ])("nothing is taken for its name: %s", (first) => {
    expect(about([], { first })).toMatchObject({ organ: null, year: 2023 });
  });
  it("two years that sentences begin with tell neither", () => {
    expect(about([], { first: "总体平稳。2022年，我局公开信息3条。2023年，我局公开信息5条。" }).year).toBeNull();
  });
  it.each([[[bureau, "2024年1月20日"]], [[`${bureau}  2024年1月18日`]], [["2024年1月18日", `（${bureau}）`]]])(
    "the signature names the organ, its date no report year: %j",
    (closing) => {
      expect(about([], { closing })).toMatchObject({ organ: bureau, year: null });
    },
  );
  it("the report's own words count for more than who published it", () => {
    const opening = [
      "索引号 | 112/2023-0001 | 发布机构 | 云汀县政府 |",
      "现将枫坞镇2022年度政府信息公开工作报告如下：",
    ];
    expect(about(opening)).toMatchObject({ organ: "枫坞镇", year: 2022 });
  });

  it.each([
    [`${bureau}2023年政府信息公开工作年度报告.docx`, bureau, 2023],
    [`12-2023-${bureau}.txt`, bureau, 2023],
    [`2024-01-15-${bureau}.html`, bureau, null],
    ["2023.html", null, null],
    ["content_1500366.html", null, null],
  ])("the name of the file tells where the text does not, and that is said: %s", (name, organ, year) => {
    const found = about([], { options: { name } });
    expect(found).toMatchObject({ organ, year, told: [organ, year].filter((told) => told !== null).length });
  });
  it("the name of the file says nothing against the text", () => {
    const found = about(["枫坞镇2022年政府信息公开工作年度报告"], { options: { name: `1-2023-${bureau}.txt` } });
    expect(found).toMatchObject({ organ: "枫坞镇", year: 2022, told: 0 });
  });
});
