/** Pages and lists of made-up sites, as the families publish them. */
export const title = "某市某局2025年政府信息公开工作年度报告";
export const body =
  "<p>一、总体情况</p><p>本局认真落实条例规定，全年收到申请3件，均已答复。</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td></tr></table>";
export const page = (inner: string, head = ""): string =>
  `<html><head><title>${title}</title><meta name="ArticleTitle" content="${title}">${head}</head><body><div class="nav"><a href="/">首页</a></div>${inner}</body></html>`;
export const within = (attributes: string): string => page(`<div ${attributes}>${body}</div>`);
export const items = (path: (n: number) => string): string =>
  `<ul>${[2025, 2024].map((y, i) => `<li><a href="${path(i + 1)}" title="某市某局${y}年政府信息公开工作年度报告">某市某局${y}年政府…</a><span>${y + 1}-01-20</span></li>`).join("")}<li><a href="/zn.html">信息公开指南</a><span>2020-01-01</span></li></ul>`;
export const reports = (url: (n: number) => string) =>
  [2025, 2024].map((year, i) => ({
    title: `某市某局${year}年政府信息公开工作年度报告`,
    url: url(i + 1),
    year,
    date: `${year + 1}-01-20`,
  }));
export const holds = ["全年收到申请3件", "行政规范性文件"];
export const article = { holds };
export const host = "http://www.example.gov.cn";
