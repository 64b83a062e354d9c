import { readFileSync } from "node:fs";
import { readReportSync } from "@nianbao/adapters";
import { type Block, cellsOf, compose, type Document, editions, type Report, type Table, text } from "@nianbao/core";
import { describe, expect, it } from "vitest";
import {
  type HtmlOptions,
  htmlOptionsSchema,
  htmlRenderer,
  losses,
  type Notice,
  PAGE_TAGS,
  renderHtml,
  stylesheetOf,
} from "../src/index.js";
import { findings } from "./findings.js";
import { sample } from "./sample.js";

const document = compose(sample);
const page = renderHtml(document);
const unbroken = page.replaceAll("<wbr>", "");
const count = (html: string, part: string): number => html.split(part).length - 1;
const plain = (children: Document["children"]): Document => ({ type: "document", children });

describe("page", () => {
  it("is the same for the same report", () => expect(renderHtml(compose(sample))).toBe(page));
  it("carries every cell's address once", () => {
    const addresses = [...page.matchAll(/data-cell="([^"]*)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(cellsOf(editions["2021"]).map((cell) => cell.address));
  });
  it("names the heads of a cell of the table of applications: columns from the top, then rows from the left", () => {
    const at = /<td headers="([^"]*)" data-cell="applications\/thirdPartyRights\/commercialEnterprise"/.exec(page);
    const names = (at?.[1] ?? "").split(" ").map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(unbroken)?.[1]);
    expect(names).toEqual([
      "申请人情况",
      "法人或其他组织",
      "商业企业",
      "三、本年度办理结果",
      "（三）不予公开",
      "4.保护第三方合法权益",
    ]);
  });
  it("names the heads of a cell whose head stands in the middle of its table", () => {
    const at = /<td headers="([^"]*)"[^>]*data-cell="proactiveDisclosure\/fees\/amount"/.exec(page);
    const names = (at?.[1] ?? "").split(" ").map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(unbroken)?.[1]);
    expect(names).toEqual(["第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费"]);
  });
  it("has ids once only", () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each([
    ["SiteName", { site: { name: "云汀市" } }, "云汀市"],
    ["ArticleTitle", {}, sample.title],
    ["PubDate", {}, "2025-01-22 16:30"],
    ["ContentSource", { article: { contentSource: "本站" } }, "本站"],
    ["ColumnType", {}, "信息公开年报"],
    ["Url", {}, "https://www.nanhu.example/xxgk/nb/2024.html"],
  ])("has the page tag %s", (name, options, content) => {
    expect(renderHtml(document, options)).toContain(`<meta name="${name}" content="${content}">`);
  });
  it("leaves out what is unknown, and says so", () => {
    const notices: Notice[] = [];
    const html = renderHtml(plain([]), { report: (notice) => notices.push(notice) });
    expect(notices.filter((n) => n.code === "tag-unknown").map((n) => n.what)).toEqual(
      PAGE_TAGS.filter((tag) => tag.required && tag.name !== "ColumnType").map((tag) => tag.name),
    );
    expect(notices.filter((n) => n.code === "fact-unknown").map((n) => n.what)).toEqual([
      "indexNumber",
      "organ",
      "written",
      "date",
    ]);
    expect(html).not.toContain('name="PubDate"');
    expect(html).not.toContain('nb-meta"');
  });
  it("describes the report as linked data, without what is unknown", () => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Report",
      name: sample.title,
      temporalCoverage: "2024-01-01/2024-12-31",
      publisher: { name: sample.organ.name },
    });
    expect(json).not.toContain("reportNumber");
  });
  it("carries the data, unless told not to", () => {
    const data = /<script type="application\/json" id="nianbao-report">(.*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(data)).toEqual(sample);
    expect(renderHtml(document, { target: "fragment" })).toContain('id="nianbao-report"');
    expect(renderHtml(document, { data: false })).not.toContain("nianbao-report");
  });
});

describe("tables of one shape after another", () => {
  const [applications] = document.children.filter((block) => block.type === "table" && block.table === "applications");
  if (applications?.type !== "table") throw new Error("the sample has a table of applications");
  const changed = (y: number, i: number, change: object): Table => ({
    ...applications,
    rows: applications.rows.map((row, at) =>
      at === y ? { cells: row.cells.map((cell, n) => (n === i ? { ...cell, ...change } : cell)) } : row,
    ),
  });
  const tables: readonly (readonly [string, Table])[] = [
    ["as it is", applications],
    ["another address", changed(3, 1, { address: 'applications/received/"><i>' })],
    ["another kind of head", changed(4, 0, { header: "rowgroup" })],
    ["a head that is none", changed(5, 1, { header: undefined })],
    ["a span that is wider", changed(3, 1, { colSpan: 2 })],
    ["a span that is deeper", changed(3, 7, { rowSpan: 2 })],
    ["a figure without an address", changed(3, 1, { address: undefined })],
    ["fewer rows of head", { ...applications, headRows: 2 }],
    ["a cell less", { ...applications, rows: applications.rows.map((row) => ({ cells: row.cells.slice(0, -1) })) }],
  ];
  /** A finding without a place makes every cell an element by itself; its table is the same. */
  const byElements = (table: Table): string =>
    renderHtml(plain([table]), { findings: findings.slice(0, 1).map((f) => ({ ...f, cells: [], evidence: [] })) });
  const tableIn = (html: string): string => /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? "";
  it.each(tables)("%s, in whatever order they are written", (_, table) => {
    for (const [, other] of tables) {
      renderHtml(plain([other]));
      expect(tableIn(renderHtml(plain([table])))).toBe(tableIn(byElements(table)));
    }
  });
  it("names heads by the prefix it was given, and keeps nothing of what was written", () => {
    const first = renderHtml(document, { idPrefix: "first-" });
    const other = { ...sample, organ: { name: "云汀市档案馆" }, tables: { ...sample.tables, applications: {} } };
    renderHtml(compose(other as unknown as Report), { idPrefix: "first-" });
    expect(renderHtml(document, { idPrefix: "first-" })).toBe(first);
    expect(renderHtml(document)).toBe(page);
    expect(first).toContain('headers="first-t2-');
  });
});

describe("headings", () => {
  const heading = (depth: 1 | 2 | 3 | 4, value: string) =>
    ({ type: "heading", depth, children: [{ type: "text", value }] }) as const;
  it.each([
    ["in order", [1, 2, 3, 2] as const, {}, ["1", "2", "3", "2"]],
    ["without gaps", [1, 3, 4, 2] as const, {}, ["1", "2", "3", "2"]],
    ["without a title", [2, 3, 2] as const, {}, ["1", "2", "1"]],
    ["below the portal's own", [1, 2] as const, { headingLevel: 3 }, ["3", "4"]],
  ])("%s", (_, depths, options, levels) => {
    const html = renderHtml(plain(depths.map((depth) => heading(depth, "甲"))), { target: "fragment", ...options });
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(levels);
  });
});

describe("targets and options", () => {
  it("gives WeChat inline styles and nothing it drops", () => {
    const html = renderHtml(document, { target: "wechat", findings });
    for (const part of [" class=", " id=", " data-", "<style", "<script", " aria-", " role="])
      expect(html).not.toContain(part);
    expect(html).toContain("border-collapse:collapse");
  });
  it("puts a fragment's style nowhere and its theme on its root", () => {
    const html = renderHtml(document, { target: "fragment", theme: { accent: "#123456" }, large: true });
    expect(html).toMatch(/^<div class="nb nb-large" style="--nb-accent:#123456" lang="zh-CN"/);
    expect(html).not.toContain("<style");
  });
  it.each([
    ["a scheme", { accent: "url(x)" }],
    ["an end of declaration", { accent: "red;} *{display:none" }],
    ["a tag", { fontBody: "</style>" }],
    ["an open quote", { fontBody: '"x' }],
  ])("takes no theme with %s", (_, theme) => {
    const notices: Notice[] = [];
    const html = renderHtml(document, { theme, report: (notice) => notices.push(notice) });
    expect(notices.find((n) => n.code === "option-invalid")?.what).toMatch(/^theme\./);
    expect(html).toBe(page);
    expect(stylesheetOf(theme)).not.toContain(Object.values(theme)[0]);
  });
  it.each([
    [{ target: "pdf" }, "target"],
    [{ unknown: 1 }, "unknown"],
    [{ charts: ["sources", "pie"] }, "charts.1"],
    [{ slots: { head: 1 } }, "slots.head"],
    [{ idPrefix: '"x' }, "idPrefix"],
    [{ headingLevel: 9 }, "headingLevel"],
  ])("says what is wrong with %j", (options, path) => {
    const result = htmlOptionsSchema["~standard"].validate(options);
    expect("issues" in result && result.issues?.map((issue) => issue.path?.join("."))).toEqual([path]);
  });
  it("fills the slots in order", () => {
    const slots = Object.fromEntries(
      ["head", "bodyStart", "beforeTitle", "afterTitle", "afterDocument", "bodyEnd"].map((n) => [n, `<!--${n}-->`]),
    );
    const html = renderHtml(document, {
      slots: { ...slots, beforeSection: ({ section }) => `<!--before ${section?.number}-->` },
    });
    const found = [...html.matchAll(/<!--([^>]*)-->/g)].map((match) => match[1]);
    expect(found).toEqual([
      "head",
      "bodyStart",
      "beforeTitle",
      "afterTitle",
      ...[1, 2, 3, 4, 5, 6].map((n) => `before ${n}`),
      "afterDocument",
      "bodyEnd",
    ]);
  });
  it("lets a portal replace a handler", () => {
    const html = renderHtml(document, {
      handlers: { strong: () => "", paragraph: (n, s) => `<x-p>${s.inline(n.children)}</x-p>` },
    });
    expect(count(html, "<x-p>")).toBeGreaterThan(5);
  });
  it("draws charts only when asked, each with its figures in words", () => {
    expect(page).not.toContain("<svg");
    const earlier = [
      { ...sample, year: 2023 },
      { ...sample, year: 2022 },
    ];
    const html = renderHtml(document, { charts: ["sources", "results", "trend"], previous: earlier });
    expect(count(html, "<svg")).toBe(3);
    expect(html).toContain("自然人 186，商业企业 21，科研机构 0，社会公益组织 1，法律服务机构 7，其他 2");
    expect(html).toContain("予以公开 87，部分公开 22，不予公开 23，无法提供 61，不予处理 16，其他处理 6");
    expect(html).toContain("本年新收：2022年 217，2023年 217，2024年 217");
  });
  it("says which chart it could not draw", () => {
    const notices: Notice[] = [];
    renderHtml(document, { charts: ["trend"], report: (notice) => notices.push(notice) });
    expect(notices.find((n) => n.code === "chart-left-out")?.what).toBe("trend");
  });
});

describe("findings", () => {
  const html = renderHtml(document, { findings });
  it("stand at their cells and passages, and in a list, with links both ways", () => {
    expect(html).toMatch(/data-cell="applications\/received\/naturalPerson">186<sup/);
    expect(html).toContain("<mark>217件</mark>");
    const links = [...html.matchAll(/<a [^>]*href="#([^"]*)"/g)].map((match) => match[1] ?? "");
    for (const id of links) expect(html).toContain(`id="${id}"`);
    for (const part of ['id="nb-n1"', 'id="nb-n2"', 'id="nb-n3"', "#nb-r1-1", "#nb-r1-2", "#nb-r2-2"])
      expect(html).toContain(part);
  });
  it("are left out when passed, and named when they have no place", () => {
    const notices: Notice[] = [];
    const again = renderHtml(document, { findings, report: (notice) => notices.push(notice) });
    expect(again).not.toContain("通过。");
    expect(notices.filter((n) => n.code === "finding-without-place").map((n) => n.what)).toEqual(["c3"]);
  });
});

describe("losses", () => {
  it("of a plain report are none", () => expect(htmlRenderer.losses?.(document)).toEqual([]));
  it.each([
    ["a control character", { type: "paragraph", children: [{ type: "text", value: "甲\u0000乙" }] }, /U\+0000/],
    [
      "a link that is not safe",
      { type: "paragraph", children: [{ type: "link", url: "javascript:1", children: [] }] },
      /链接/,
    ],
    [
      "an image that is not safe",
      { type: "paragraph", children: [{ type: "image", url: "data:text/html,x", alt: "" }] },
      /图片/,
    ],
    ["a span beyond the table", { type: "table", rows: [{ cells: [{ children: [], rowSpan: 5 }] }] }, /截断/],
    [
      "a head that reaches into the body",
      { type: "table", headRows: 1, rows: [{ cells: [{ children: [], rowSpan: 2 }] }, { cells: [] }] },
      /表头/,
    ],
  ] as const)("name %s", (_, block, what) => {
    expect(losses(plain([block]))[0]?.what).toMatch(what);
  });
});

describe("the embedded style sheet", () => {
  const list: Block = { type: "list", ordered: false, items: [[{ type: "paragraph", children: [text("项")] }]] };
  const page = (children: readonly Block[], options: HtmlOptions = {}): string =>
    /<style>[\s\S]*?<\/style>/.exec(renderHtml({ type: "document", children }, options))?.[0] ?? "";

  it("holds the rules for what the page holds, and no empty query", () => {
    expect(page([])).not.toMatch(/nb-table|nb-list|nb-signature/);
    expect(page([list])).toMatch(/^\.nb \.nb-list\{/m);
    expect(page([list])).toMatch(/^\.nb-large\{/m);
    for (const css of [page([]), page([list])]) expect(css).not.toMatch(/\{\s*\}/);
  });
  it("holds every rule where the portal writes HTML of its own", () => {
    const own = page([], { handlers: { paragraph: () => '<p class="nb-note">注</p>' } });
    expect(own).toMatch(/^\.nb \.nb-note\{/m);
    expect(page([], { slots: { bodyEnd: "<p>尾</p>" } })).toMatch(/^\.nb-table\{/m);
  });
});

describe("size", () => {
  const bytes = (html: string): number => new TextEncoder().encode(html).length;
  /** What a page prints is the fragment without style sheet, tags and data. */
  const share = (of: Document): number =>
    bytes(renderHtml(of)) / bytes(renderHtml(of, { target: "fragment", data: false }));
  it("of a page is at most one and a half times that of its text and tables", () => {
    const file = readFileSync(new URL("../../../examples/reports/yunqi-2020.txt", import.meta.url));
    const example = readReportSync({ bytes: new Uint8Array(file), name: "yunqi-2020.txt" });
    if (!example.ok) throw new Error("the example is a report");
    expect(share(compose(example.report))).toBeLessThanOrEqual(1.5);
    expect(share(document)).toBeLessThanOrEqual(1.5);
  });
});
