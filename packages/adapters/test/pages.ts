/** A page as platforms publish it, around a report of our own making. */
import { compose, inlineText, type Report, type Table } from "@nianbao/core";

const cellHtml = (tag: string, text: string, rowSpan = 1, colSpan = 1): string =>
  `<${tag}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan=${colSpan}` : ""}>${text}</${tag}>`;

/** Text as a word processor pastes it: a span a character, empty cells with a no-break space. */
const pasted = (text: string): string =>
  text === ""
    ? "<p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p>"
    : `<p class=MsoNormal align=center>${[...text].map((c) => `<span lang=EN-US style='font-size:12.0pt'>${c}</span>`).join("")}</p>`;

export const tableHtml = (table: Table, wordPaste = false): string =>
  `<table border=1 class="MsoNormalTable">${table.rows
    .map(
      (row) =>
        `<tr>${row.cells
          .map((cell) => {
            const text = inlineText(cell.children);
            return cellHtml("td", wordPaste ? pasted(text) : text || "&nbsp;", cell.rowSpan, cell.colSpan);
          })
          .join("")}</tr>`,
    )
    .join("\n")}</table>`;

export interface PageOptions {
  readonly charset?: string;
  readonly wordPaste?: boolean;
  /** Wraps the article. */
  readonly wrap?: (article: string) => string;
}

export function pageOf(report: Report, options: PageOptions = {}): string {
  const { children } = compose(report, { data: false });
  const article = children
    .slice(1)
    .map((block) => {
      if (block.type === "table") return tableHtml(block, options.wordPaste);
      if (block.type === "heading")
        return `<p style="text-indent:2em"><strong>${inlineText(block.children)}</strong></p>`;
      if (block.type === "paragraph") return `<p>　　${inlineText(block.children)}</p>`;
      return "";
    })
    .join("\n");
  const wrap = options.wrap ?? ((inner) => `<div class="article-box"><div id="zoom">${inner}</div></div>`);
  return `<!DOCTYPE html>
<html><head><meta charset="${options.charset ?? "utf-8"}"><title>${report.title}_云岭市人民政府</title>
<meta name="contentSource" content="测试来源"><meta name="PubDate" content="2025-01-20 10:30">
<style>.a{color:red}</style><script>var x = "<table><tr><td>99</td></tr></table>";</script></head>
<body><div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/nb">政府信息公开年报</a></div>
<table class="xxgk_table"><tr><td>索 引 号：</td><td>K12345678/2025-00012</td><td>发布机构：</td><td>云岭市数据局</td></tr>
<tr><td>文　　号：</td><td></td><td>发布日期：</td><td>2025-01-20</td></tr></table>
<h1 class="tit">${report.title}</h1>
<div class="info">发布时间：2025-01-20 来源：测试来源 浏览次数：<span>123</span></div>
${wrap(article)}
<div class="share">分享到：<a href="#">微信</a></div>
<div style="display:none">隐藏的文字。隐藏。隐藏。</div>
<div class="footer"><p>版权所有：云岭市人民政府。网站标识码：1234567890</p></div></body></html>`;
}
