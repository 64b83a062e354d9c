/** What stands in comments of a page's source is not shown, yet published with it. */
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { readHtmlText } from "../src/index.js";
import { pageOf } from "./pages.js";

const page = pageOf(generateReport(7, { edition: "2021", extra: false, mixed: false }));
/** Behind the first sentence of the article. */
const inArticle = (put: string) => page.replace("。", `。${put}`);

const told = (html: string) => {
  const result = readHtmlText(html);
  return result.problems.filter(({ message }) => message["zh-CN"].includes("注释"));
};
const lineOf = (html: string, words: string) => html.slice(0, html.indexOf(words)).split("\n").length;

describe("comments in the source of an article", () => {
  it.each([
    ["a name", "<!-- 申请人钱小川 -->"],
    ["a draft", "<!--<p>本年度收到申请十二件，其中两件超期，<b>暂不公开</b>。</p>-->"],
    ["the author of a word processor's paste", "<!--[if gte mso 9]><xml><o:Author>钱小川</o:Author></xml><![endif]-->"],
  ])("are told of: %s", (_, comment) => {
    for (const html of [
      inArticle(comment),
      inArticle(comment).replace(/\n/g, "\r\n"),
      inArticle(`${comment}<b><i></b>`),
    ]) {
      const [problem, ...more] = told(html);
      expect(more).toEqual([]);
      expect(problem).toMatchObject({
        code: "content-dropped",
        severity: "info",
        place: { line: lineOf(html, comment) },
      });
      // what is told may be published, too
      expect(JSON.stringify(problem)).not.toContain("钱小川");
    }
  });

  it.each([
    "<!-- 正文开始 -->",
    "<!--<$[信息内容]>begin-->",
    "<!--分享到：微信、微博-->",
    "<!--[if gte mso 9]><xml><w:V>7.8 磅</w:V></xml><style>table.MsoNormalTable{mso-style-name:普通表格;font-family:宋体}</style><![endif]-->",
    '<!--<script>share("县水务局年度报告全文")</script>-->',
    "<!-- content begin -->",
  ])("are passed over where templates and editors leave them: %s", (comment) => {
    expect(told(inArticle(comment))).toEqual([]);
  });

  it("are passed over around the article", () => {
    expect(told(page.replace(/<body[^>]*>/, "$&<div><!-- 县水务局值班人员钱小川 --></div>"))).toEqual([]);
  });

  it("are one message, however many there are", () => {
    const html = inArticle("\n<!-- 申请人钱小川，住址略 -->".repeat(5000));
    const [problem, ...more] = told(html);
    expect(more).toEqual([]);
    expect(problem!.message["zh-CN"].length).toBeLessThan(200);
  });

  it("take no longer for being spoiled", () => {
    const spoiled = `<!-- 钱小川 ${"<script".repeat(40_000)}${"<".repeat(200_000)}${"{".repeat(200_000)} -->`;
    expect(told(inArticle(spoiled)).length).toBe(1);
  });
});
