/** 网站的全部文件：路径 → 内容。纯函数，不写盘。 Every file of the site, by path; nothing is written here. */
import { compose } from "@nianbao/core";
import { escapeAttribute, escapeText, renderHtml } from "@nianbao/renderer-html";
import { offices, type Published, published } from "./reports.js";
import { feed } from "./rss.js";
import { findScript } from "./script.js";
import { portalStyle } from "./theme.js";

const head = (up: string): string =>
  `<header class="portal-head"><a href="${up}index.html">云汀市年报公开（示例）</a></header>`;

/** 订阅里的网址须是绝对的。 Addresses in a feed are absolute. */
const origin = "https://portal.example/";

const feedOf = (title: string, path: string, page: string, items: readonly Published[]): string =>
  feed(
    { title, link: `${origin}${page}`, description: `${title}，新发布的在前`, self: `${origin}${path}` },
    items
      .toSorted((a, b) => b.year - a.year)
      .map((item) => ({ document: compose(item.report), link: `${origin}${item.path}.html` })),
  );

/** 浏览器和阅读器由此找到订阅。 How readers find the feed. */
const feedLink = (href: string): string =>
  `<link rel="alternate" type="application/rss+xml" title="年报订阅" href="${href}">`;

const years = [...new Set(published.map(({ year }) => year))].sort((a, b) => b - a);

const page = (
  title: string,
  up: string,
  main: string,
  { script = "", feed = "feed.xml" } = {},
): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<link rel="stylesheet" href="${up}portal.css">
${feedLink(`${up}${feed}`)}
</head>
<body>
${head(up)}
<main class="portal-main">
<h1>${escapeText(title)}</h1>
${main}
</main>
${script}</body>
</html>
`;

/** 每行带机关和年度，供脚本筛选；没有脚本时，分页已经是筛好的结果。 */
const list = (items: readonly Published[], up: string): string => `<table class="portal-list">
<thead><tr><th scope="col">机关</th><th scope="col">年度</th><th scope="col">报告</th></tr></thead>
<tbody>
${items
  .map(
    ({ office, year, report, path }) =>
      `<tr data-office="${escapeAttribute(office.name)}" data-year="${year}"><td>${escapeText(office.name)}</td><td>${year}</td><td><a href="${up}${path}.html">${escapeText(report.title)}</a></td></tr>`,
  )
  .join("\n")}
</tbody>
</table>`;

/** 查找先是链接：按机关、按年度各有一页。 Search is links first: a page for each office and each year. */
const links = (up: string): string => `<nav aria-label="查找">
<p>按机关：${offices.map(({ id, name }) => `<a href="${up}${id}/index.html">${escapeText(name)}</a>`).join("　")}</p>
<p>按年度：${years.map((year) => `<a href="${up}year/${year}.html">${year}年</a>`).join("　")}</p>
<p><a href="${up}feed.xml">订阅（RSS）</a></p>
</nav>`;

/** 表单由脚本显示：没有脚本，就没有不起作用的表单。 Shown by the script: without one, no form that does nothing. */
const form = `<form class="portal-find" id="find" hidden>
<label>机关<input name="office" type="search" list="offices"></label>
<datalist id="offices">${offices.map(({ name }) => `<option value="${escapeAttribute(name)}"></option>`).join("")}</datalist>
<label>年度<select name="year"><option value="">全部</option>${years.map((year) => `<option>${year}</option>`).join("")}</select></label>
<output id="count" aria-live="polite"></output>
</form>`;

function reportPage({ office, year, report, path }: Published): string {
  const earlier = published.filter((other) => other.office === office && other.year < year);
  return renderHtml(compose(report), {
    style: { href: "../portal.css" },
    site: { name: "云汀市人民政府（示例）" },
    column: { name: "政府信息公开年报" },
    contents: true,
    charts: earlier.length > 1 ? ["trend"] : false,
    previous: earlier.map((other) => other.report),
    slots: {
      bodyStart: head("../"),
      head: feedLink("feed.xml"),
      // 插槽原样放入，路径由门户自己给出。 A slot is trusted HTML: what stands in it is the portal's own.
      afterTitle: `<p class="portal-files"><a href="../${path}.json">数据</a>　<a href="feed.xml">订阅</a>　<a href="index.html">${escapeText(office.name)}历年报告</a></p>`,
    },
  });
}

export function siteFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["portal.css", portalStyle],
    ["find.js", findScript],
    [
      "index.html",
      page("政府信息公开工作年度报告", "", `${links("")}\n${form}\n${list(published, "")}`, {
        script: '<script src="find.js"></script>\n',
      }),
    ],
  ]);
  files.set("feed.xml", feedOf("政府信息公开工作年度报告", "feed.xml", "index.html", published));
  for (const office of offices) {
    const own = published.filter((item) => item.office === office);
    const title = `${office.name}历年报告`;
    const path = `${office.id}/feed.xml`;
    files.set(path, feedOf(title, path, `${office.id}/index.html`, own));
    files.set(`${office.id}/index.html`, page(title, "../", list(own, "../"), { feed: path }));
  }
  for (const year of years)
    files.set(
      `year/${year}.html`,
      page(
        `${year}年各机关报告`,
        "../",
        list(
          published.filter((item) => item.year === year),
          "../",
        ),
      ),
    );
  for (const item of published) {
    files.set(`${item.path}.html`, reportPage(item));
    files.set(`${item.path}.json`, `${JSON.stringify(item.report, undefined, 2)}\n`);
  }
  return files;
}
