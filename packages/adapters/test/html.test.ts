import { blockText, type Document, inlineText, recognise } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { readHtmlText, readReport } from "../src/index.js";
import { pageOf } from "./pages.js";

const read = (html: string): Document => {
  const result = readHtmlText(html);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.document;
};
const texts = (html: string): string[] => read(html).children.map(blockText);
const utf8 = (text: string) => new TextEncoder().encode(text);
const report = generateReport(7, { edition: "2021", extra: false, mixed: false });

describe("a published page", () => {
  const wraps = {
    "known id": undefined,
    "no container": (a: string) => a,
    "unknown class": (a: string) => `<div class="wrap"><div class="q1"><div class="q2">${a}</div></div></div>`,
    "layout table": (a: string) => `<table width=980><tr><td><table><tr><td>${a}</td></tr></table></td></tr></table>`,
    form: (a: string) => `<form action="/x"><div>${a}</div></form>`,
    hidden: (a: string) => `<div style="display:none" class="tab">${a}</div>`,
  };
  for (const [name, wrap] of Object.entries(wraps)) {
    for (const wordPaste of [false, true]) {
      it(`gives every cell: ${name}${wordPaste ? ", pasted from a word processor" : ""}`, async () => {
        const page = pageOf(report, { wordPaste, ...(wrap ? { wrap } : {}) });
        const result = await readReport({ bytes: utf8(page), name: "art_1.html" });
        expect(result.ok && result.report.tables).toEqual(report.tables);
        expect(result.ok && result.report.title).toBe(report.title);
        expect(result.ok && result.format).toBe("html");
      });
    }
  }

  it("is called what is printed above it, whatever its tag says; the title of a column is no report's", () => {
    const titled = (tag: string, heading: string) => {
      const page = `<html><head><meta name="ArticleTitle" content="${tag}"></head><body><h1>${heading}</h1><div id="zoom"><p>一、总体情况</p><p>正文。</p></div></body></html>`;
      return read(page).metadata?.title;
    };
    const own = "青禾县水务局2023年政府信息公开工作年度报告";
    expect(titled("东塘县审计局2023年政府信息公开工作年度报告", own)).toBe(own);
    expect(titled(own, "政府信息公开年度报告")).toBe(own);
    expect(titled(own, "政府信息公开")).toBe(own);
  });

  it("keeps the prose and leaves the page's own words out", () => {
    const document = read(pageOf(report));
    const text = document.children.map(blockText).join("\n");
    expect(text).toContain(blockText(report.lead[0]!));
    for (const chrome of ["首页", "分享到", "版权所有", "隐藏的文字", "浏览次数"]) expect(text).not.toContain(chrome);
  });

  it("takes metadata from tags and labels", () => {
    expect(read(pageOf(report)).metadata).toMatchObject({
      ContentSource: "测试来源",
      PubDate: "2025-01-20 10:30",
      indexNumber: "K12345678/2025-00012",
      organ: "云岭市数据局",
      title: report.title,
    });
  });
});

describe("HTML as a browser shows it", () => {
  it.each([
    ["<p>一\n二</p>", ["一二"]],
    ["<p>a\n  b <b>c</b></p>", ["a b c"]],
    ["<p>甲<br>乙</p>", ["甲\n乙"]],
    ["<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]],
    ["<div>甲<br><br>乙</div>", ["甲", "乙"]],
    ["<p>&nbsp;</p><p></p><p>甲</p>", ["甲"]],
    ["<p>甲<script>x</script><!-- y --><style>z</style></p>", ["甲"]],
    ["<p>甲<span hidden>乙</span><i style='display: none'>丙</i></p>", ["甲"]],
    ["<ul><li>甲<li>乙</ul>", ["甲\n乙"]],
    ["<pre>甲\n\n  乙</pre>", ["甲", "", "  乙"]],
    ["<p>&lt;b&gt;&amp;</p>", ["<b>&"]],
    ["<p>一、总体<br>　　二、其他</p>", ["一、总体", "二、其他"]],
  ])("%s", (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it("reads spans, header cells, and cells with blocks", () => {
    const [table] = read(
      "<table><caption>表</caption><thead><tr><th rowspan=0>a<th colspan=2 scope=colgroup>b</tr><tr><td><p>1</p><p>2</p><td>&nbsp;</table>",
    ).children;
    expect(table).toEqual({
      type: "table",
      caption: "表",
      headRows: 2,
      rows: [
        {
          cells: [
            { children: [{ type: "text", value: "a" }], header: "column", rowSpan: 2 },
            { children: [{ type: "text", value: "b" }], header: "colgroup", colSpan: 2 },
          ],
        },
        {
          cells: [
            { children: [{ type: "text", value: "1" }, { type: "break" }, { type: "text", value: "2" }] },
            { children: [] },
          ],
        },
      ],
    });
  });

  it("keeps links, images and emphasis in their order", () => {
    const [block] = read(
      '<p>甲<a href="/x" title="t"><b>乙</b></a><img src="a.png" alt="图"><strong>丙</strong><strong>丁</strong></p>',
    ).children;
    expect(block).toEqual({
      type: "paragraph",
      children: [
        { type: "text", value: "甲" },
        {
          type: "link",
          url: "/x",
          title: "t",
          children: [{ type: "strong", children: [{ type: "text", value: "乙" }] }],
        },
        { type: "image", url: "a.png", alt: "图" },
        { type: "strong", children: [{ type: "text", value: "丙丁" }] },
      ],
    });
  });

  it("tells line and column of cells when asked", () => {
    const result = readHtmlText("<table>\n<tr><td>1</td>\n<td>2</td></tr></table><p>x</p>", { positions: true });
    const table = result.ok ? result.document.children.find((b) => b.type === "table") : undefined;
    const cells = table?.type === "table" ? table.rows[0]!.cells : [];
    expect(cells.map((c) => [inlineText(c.children), c.place])).toEqual([
      ["1", { line: 2, character: 5 }],
      ["2", { line: 3, character: 1 }],
    ]);
  });

  it("reads what fields show where a page prints its figures in them, and nothing that is hidden", () => {
    const cells = (html: string) =>
      read(`<table><tr><td>行政许可<td>0</tr>${html}</table>`).children.flatMap((b) =>
        b.type === "table" ? b.rows.slice(1).flatMap((row) => row.cells.map((cell) => inlineText(cell.children))) : [],
      );
    expect(
      cells(
        "<tr><td>规章<td><input value=12><td><p><input type=text readonly value=' 3 '></p><td><textarea>7</textarea></tr>",
      ),
    ).toEqual(["规章", "12", "3", "7"]);
    expect(cells("<tr><td>规章<td><input type=hidden value=9><td><input type=button value=查看><td>5</tr>")).toEqual([
      "规章",
      "",
      "",
      "5",
    ]);
    expect(cells("<tr><td>规章<input value=12><td>0</tr>")).toEqual(["规章", "0"]);
  });

  it("finds no report in a page without one", () => {
    expect(recognise(read("<html><body><p>通知</p></body></html>")).ok).toBe(false);
  });
});
