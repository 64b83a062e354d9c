import { detectProfile, type ProfileCase, profileCases, profiles, readPage } from "@nianbao/adapters/profiles";
import { describe, expect, test } from "vitest";

const title = "某市某局2025年政府信息公开工作年度报告";
const body =
  "<p>一、总体情况</p><p>本局认真落实条例规定，全年收到申请3件，均已答复。</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td></tr></table>";
const page = (inner: string, head = ""): string =>
  `<html><head><title>${title}</title><meta name="ArticleTitle" content="${title}">${head}</head><body><div class="nav"><a href="/">首页</a></div>${inner}</body></html>`;
const within = (attributes: string): string => page(`<div ${attributes}>${body}</div>`);
const items = (path: (n: number) => string): string =>
  `<ul>${[2025, 2024].map((y, i) => `<li><a href="${path(i + 1)}" title="某市某局${y}年政府信息公开工作年度报告">某市某局${y}年政府…</a><span>${y + 1}-01-20</span></li>`).join("")}<li><a href="/zn.html">信息公开指南</a><span>2020-01-01</span></li></ul>`;
const reports = (url: (n: number) => string) =>
  [2025, 2024].map((year, i) => ({
    title: `某市某局${year}年政府信息公开工作年度报告`,
    url: url(i + 1),
    year,
    date: `${year + 1}-01-20`,
  }));
const holds = ["全年收到申请3件", "行政规范性文件"];
const article = { holds };
const host = "http://www.example.gov.cn";

const cases: ProfileCase[] = [
  {
    name: "article",
    profile: "dahan",
    page: {
      text: page(
        `<!--ZJEG_RSS.content.begin--><div id="zoom">${body}</div>`,
        "<meta name='Generator' content='大汉版通'>",
      ),
      url: `${host}/art/2026/1/20/art_1229_5812.html`,
    },
    article,
  },
  {
    name: "dataproxy answer",
    profile: "dahan",
    page: {
      text: `<?xml version="1.0"?><datastore><totalrecord>2</totalrecord><recordset>${[2025, 2024].map((y, i) => `<record><![CDATA[<li><a href="/art/${i + 1}.html" title="某市某局${y}年政府信息公开工作年度报告">…</a><span>${y + 1}-01-20</span></li>]]></record>`).join("")}</recordset></datastore>`,
      url: `${host}/module/web/jpage/dataproxy.jsp`,
    },
    reports: reports((n) => `${host}/art/${n}.html`),
  },
  {
    name: "jpaas answer",
    profile: "dahan",
    page: { text: JSON.stringify({ data: { html: items((n) => `/col/${n}.html`) } }) },
    reports: reports((n) => `/col/${n}.html`),
  },
  {
    name: "article in a script",
    profile: "gkmlpt",
    page: {
      text: page(
        `<script>window._CONFIG = {SID: '1', DETAIL: ${JSON.stringify({ title, content: body, publisher: "某局", identifier: "114/2026-00001", display_publish_time: 1768870800 }).replaceAll("<", "\\u003C")}, x: 1};</script>`,
      ),
      url: `${host}/gkmlpt/content/4/4321/post_4321000.html`,
    },
    article: { holds, metadata: { indexNumber: "114/2026-00001", date: "2026-01-20", source: "某局" } },
  },
  {
    name: "API list",
    profile: "gkmlpt",
    page: {
      text: JSON.stringify({
        classify: { id: 1 },
        articles: [2025, 2024].map((y, i) => ({
          title: `某市某局${y}年政府信息公开工作年度报告`,
          url: `${host}/gkmlpt/${i + 1}`,
          date: Date.UTC(y + 1, 0, 19, 20) / 1000,
        })),
      }),
    },
    reports: reports((n) => `${host}/gkmlpt/${n}`),
  },
  {
    name: "article",
    profile: "trs",
    page: {
      text: within('class="view TRS_UEDITOR trs_paper_default"'),
      url: `${host}/zfxxgk/202601/t20260120_1234.html`,
    },
    article,
  },
  {
    name: "static list",
    profile: "trs",
    page: { text: page(items((n) => `./202601/t20260120_${n}.html`)), url: `${host}/zfxxgknb/202601/t20260120_9.html` },
    reports: reports((n) => `${host}/zfxxgknb/202601/202601/t20260120_${n}.html`),
  },
  {
    name: "article",
    profile: "vsb",
    page: { text: within('id="vsb_content_2"'), url: `${host}/info/204302/1240682.htm` },
    article,
  },
  {
    name: "article",
    profile: "kaipuyun",
    page: {
      text: page(`<ucapcontent>${body}</ucapcontent>`),
      url: `${host}/gknb/202601/0123456789abcdef0123456789abcdef.shtml`,
    },
    article,
  },
  {
    name: "search answer",
    profile: "kaipuyun",
    page: {
      text: JSON.stringify({
        data: {
          total: 2,
          results: [2025, 2024].map((y, i) => ({
            title: `某市某局${y}年政府信息公开工作年度报告`,
            url: `//www.example.gov.cn/${i + 1}`,
            publishedTimeStr: `${y + 1}-01-20 10:00:00`,
          })),
        },
      }),
      url: "https://www.example.gov.cn/common/search/1",
    },
    reports: reports((n) => `https://www.example.gov.cn/${n}`),
  },
  {
    name: "list in a script",
    profile: "pc-list",
    page: {
      text: page(
        `<script>var articleList = ${JSON.stringify([2025, 2024].map((y, i) => ({ id: "1934567890123456789", title: `某市某局${y}年政府信息公开工作年度报告`, pubDate: `${y + 1}-01-20 10:00`, urls: JSON.stringify({ pc: `/zfxxgk/${i + 1}.html` }) })))};</script>`,
      ),
      url: `${host}/jxs/zfxxg105/pc/list.html`,
    },
    reports: reports((n) => `${host}/zfxxgk/${n}.html`),
  },
  {
    name: "article",
    profile: "epoint",
    page: {
      text: page(
        `<div class="ewb-info"><div id="webeditorview"><div id="ivs_content">${body}</div></div></div><script src="/js/webBuilderCommon.js"></script>`,
      ),
    },
    article,
  },
  {
    name: "answer",
    profile: "epoint",
    page: {
      text: JSON.stringify({
        custom: {
          total: 2,
          data: [2025, 2024].map((y, i) => ({
            title: `某市某局${y}年政府信息公开工作年度报告`,
            infourl: `/${i + 1}.html`,
            infodate: `${y + 1}-01-20`,
          })),
        },
      }),
    },
    reports: reports((n) => `/${n}.html`),
  },
  {
    name: "article",
    profile: "lonsun",
    page: { text: within('class="j-fontContent wzcon"'), url: `${host}/public/6600101/1234567.html` },
    article,
  },
  {
    name: "article",
    profile: "openness",
    page: { text: within('class="g-detailbox"'), url: `${host}/XxgkAnnualReport/show/6587.html` },
    article,
  },
  {
    name: "article of the PHP branch",
    profile: "openness",
    page: {
      text: within('id="zoom" class="is-newscontnet"'),
      url: `${host}/openness/detail/annual_report/0123456789abcdef01234567.html`,
    },
    article,
  },
  {
    name: "article",
    profile: "shanghai",
    page: {
      text: within('class="Article_content"'),
      url: "https://www.shanghai.gov.cn/nw12344/20260120/0123456789abcdef0123456789abcdef.html",
    },
    article,
  },
  {
    name: "article",
    profile: "sichuan",
    page: {
      text: within('class="detail"'),
      url: "https://www.sc.gov.cn/10462/zfxxgk/2026/1/20/0123456789abcdef0123456789abcdef.shtml",
    },
    article,
  },
  {
    name: "article",
    profile: "hunan",
    page: { text: within('class="article"'), url: `${host}/c1234/20260120/i2345678.html` },
    article,
  },
  {
    name: "article",
    profile: "shaanxi",
    page: { text: within('class="article"'), url: "http://tjj.shaanxi.gov.cn/zfxxgk/nb/2026.html" },
    article,
  },
  { name: "any page", profile: "generic", page: { text: within('class="article"') }, article },
  {
    name: "list of the common template",
    profile: "generic",
    page: { text: page(`<div class="zfxxgk_zdgkc">${items((n) => `/${n}.html`).replace(/span>/g, "b>")}</div>`) },
    reports: reports((n) => `/${n}.html`),
  },
];

describe("pages of each family", () => {
  profileCases(test, cases);
  test("every profile has a case", () => {
    const tested = new Set(cases.map((c) => c.profile));
    expect(profiles.filter((profile) => !tested.has(profile.id))).toEqual([]);
  });
});

describe("detection", () => {
  test("a tie names both", () => {
    const detected = detectProfile({ text: page('<div class="TRS_UEDITOR"></div><div class="j-fontContent"></div>') });
    expect(detected.ok).toBe(false);
    expect(detected.problems[0]?.code).toBe("ambiguous-format");
    expect(detected.problems[0]?.message.en).toMatch(/trs.*lonsun|lonsun.*trs/);
  });
  test("a list page is said to be one", () => {
    expect(readPage({ text: page(items((n) => `/${n}.html`)) }).problems[0]?.code).toBe("list-page");
  });
  test.each([
    [""],
    ["{"],
    ["[]"],
    ['{"a":1}'],
    ["<datastore>"],
    ["articleList = [".repeat(500)],
    ["DETAIL: {".repeat(500)],
  ])("%#: no crash", (text) => {
    expect(() => readPage({ text })).not.toThrow();
    expect(() => profiles.map((profile) => readPage({ text }, profile))).not.toThrow();
  });
  test("addresses that run something are no entries", () => {
    const text = page(
      `<ul>${[1, 2, 3].map((n) => `<li><a href="javascript:go(${n})">${title}</a></li>`).join("")}</ul>`,
    );
    expect(readPage({ text })).toMatchObject({ ok: true, kind: "article" });
  });
  test("a list of five thousand links is read in a moment", () => {
    const text = page(`<ul>${"<li><a href='/x'></a><b></b></li>".repeat(5_000)}${items((n) => `/${n}.html`)}</ul>`);
    const start = performance.now();
    readPage({ text });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
