import { compose, type EditionId, editions, inlineText, type Report } from "@nianbao/core";
import { sampleReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../src/index.js";
import { labelWords } from "../src/text/words.js";

const labels = (Object.keys(editions) as EditionId[]).flatMap((edition) =>
  compose(sampleReport(edition) as Report).children.flatMap((block) =>
    block.type === "table"
      ? block.rows.flatMap((row) => row.cells.flatMap((c) => (c.header ? [inlineText(c.children)] : [])))
      : [],
  ),
);

describe("words of labels", () => {
  it("joined are the label", () => {
    for (const label of labels) expect(labelWords(label).join("")).toBe(label);
  });
  it.each([
    "上一年|项目|数量",
    "对外|公开|总数量",
    "本年|新制作|数量",
    "本年|增/减",
    "处理|决定|数量",
    "采购|总金额",
    "现行|有效|件数",
    "社会|公益|组织",
    "复议后|起诉",
    "申请人|情况",
    "其他|对外|管理|服务|事项",
    "行政|事业性|收费",
    "规范性|文件",
    "三、|本年度|办理|结果",
    "四、|结转|下年度|继续|办理",
  ])("%s", (words) => {
    const label = words.replaceAll("|", "");
    expect(labels).toContain(label);
    expect(labelWords(label)).toEqual(words.split("|"));
  });
  it.each(["自然人", "总计", "2.其他法律行政法规禁止公开", "（一）予以公开", ""])("%s is one word", (label) => {
    expect(labelWords(label)).toEqual([label]);
  });
  it("go to a portal's own handler of text in one piece", () => {
    const seen: string[] = [];
    renderHtml(compose(sampleReport("2021") as Report), {
      handlers: {
        text: (node) => {
          seen.push(node.value);
          return "";
        },
      },
    });
    expect(seen).toContain("社会公益组织");
  });
  it("are set apart in tables of the form alone, and leave the text as it is", () => {
    const own = {
      type: "table",
      rows: [{ cells: [{ header: "column", children: [{ type: "text", value: "现行有效件数" }] }] }],
    } as const;
    const html = renderHtml({ type: "document", children: [own, { ...own, table: "proactiveDisclosure" }] });
    expect(html.match(/<th[^>]*>.*?<\/th>/g)?.map((head) => head.replace(/<th[^>]*>|<\/th>/g, ""))).toEqual([
      "现行有效件数",
      "现行<wbr>有效<wbr>件数",
    ]);
  });
});
