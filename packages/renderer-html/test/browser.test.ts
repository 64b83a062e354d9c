import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compose } from "@nianbao/core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml, renderIndex, renderInfographic, themes } from "../src/index.js";
import { hasBrowser, inBrowser, openBrowser } from "./browser.js";
import { findings } from "./findings.js";
import { hostileReport } from "./hostile-report.js";
import { sample } from "./sample.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const document = compose(sample);
const earlier = [
  { ...sample, year: 2023 },
  { ...sample, year: 2022 },
];
const inPage = (fragment: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>年报</title></head><body><main>${fragment}</main></body></html>`;
const pages: readonly [string, string][] = [
  ["page", renderHtml(document)],
  ["page in large type", renderHtml(document, { large: true })],
  ["plain theme", renderHtml(document, { theme: themes.plain })],
  ["page with charts and contents", renderHtml(document, { charts: true, previous: earlier, contents: true })],
  ["annotated page", renderHtml(document, { findings })],
  ["fragment", inPage(renderHtml(document, { target: "fragment" }))],
  ["WeChat", inPage(renderHtml(document, { target: "wechat" }))],
  [
    "index",
    renderIndex([
      { report: sample, href: "a.html" },
      { report: { ...sample, year: 2023 }, href: "b.html" },
    ]),
  ],
];

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await openBrowser();
  page = await browser.context.newPage();
}, 60_000);
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

/** Words of heads of the form that begin on one line and end on another. */
const tornWords = `(() => {
  const torn = [];
  for (const head of globalThis.document.querySelectorAll(".nb-table th")) {
    if (head.querySelector("wbr") === null) continue;
    for (const node of head.childNodes) {
      if (node.nodeType !== 3) continue;
      const range = globalThis.document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length > 1) torn.push(head.innerText + ": " + node.data);
    }
  }
  return torn;
})()`;

describe.skipIf(!hasBrowser)(inBrowser("in a browser"), () => {
  // Wide pages once, and those whose layout changes on a telephone a second time.
  const cases = [
    ...pages.map(([name, html]) => [name, 1280, html] as const),
    ...pages.filter(([name]) => /^page$|annotated|WeChat/.test(name)).map(([name, html]) => [name, 375, html] as const),
  ];
  it.each(cases)("%s at %i pixels has no violation of WCAG 2.2 AA", async (_, width, html) => {
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(html);
    await page.evaluate(axe);
    const result = (await page.evaluate(`axe.run({runOnly:${JSON.stringify(LEVELS)},resultTypes:["violations"]})`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(result.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });

  it.each([1280, 768, 375])("does not scroll sideways at %i pixels, in either size of type", async (width) => {
    for (const large of [false, true]) {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(renderHtml(document, { large }));
      const over = await page.evaluate("globalThis.document.documentElement.scrollWidth - innerWidth");
      expect(over).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    [390, false],
    [390, true],
    [768, false],
  ])("tears no word of a head at %i pixels, large type: %s", async (width, large) => {
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(renderHtml(document, { large }));
    const torn = (await page.evaluate(tornWords)) as string[];
    expect(torn).toEqual([]);
  });

  it("shows every table whole on a tablet held upright", async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.setContent(renderHtml(document));
    const over = await page.evaluate(
      "Math.max(...[...globalThis.document.querySelectorAll('.nb-scroll')].map((r) => r.scrollWidth - r.clientWidth))",
    );
    expect(over).toBe(0);
  });

  it("keeps the right rule of a table within what is printed", async () => {
    await page.setViewportSize({ width: 627, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.setContent(renderHtml(document));
    const room = await page.evaluate(
      "[...globalThis.document.querySelectorAll('.nb-table')].map((t) => t.parentElement.getBoundingClientRect().right - t.getBoundingClientRect().right)",
    );
    await page.emulateMedia({ media: null });
    expect(Math.min(...(room as number[]))).toBeGreaterThanOrEqual(1);
  });

  it("scrolls the table of applications by keyboard, its labels staying in view", async () => {
    await page.setViewportSize({ width: 375, height: 900 });
    await page.setContent(renderHtml(document));
    const region = page.locator(".nb-scroll").first();
    await region.focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction("document.querySelector('.nb-scroll').scrollLeft > 60");
    const label = page.getByText("4.保护第三方合法权益");
    const box = await label.boundingBox();
    const outer = await region.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(outer?.x ?? Number.POSITIVE_INFINITY);
  });

  it("gives each figure's name in the accessibility tree: its heads, from the table", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setContent(renderHtml(document));
    const regions = await page.getByRole("region").all();
    expect(await Promise.all(regions.map((r) => r.getAttribute("aria-labelledby")))).toEqual(["nb-t2", "nb-t3"]);
    const table = page.getByRole("table", { name: "三、收到和处理政府信息公开申请情况" });
    const row = table.getByRole("row").filter({ hasText: "4.保护第三方合法权益" });
    expect(await row.getByRole("rowheader").allInnerTexts()).toEqual(["4.保护第三方合法权益"]);
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["4", "1", "0", "0", "0", "0", "5"]);
    expect(await table.getByRole("columnheader").allInnerTexts()).toContain("法律服务机构");
  });

  it("reaches a finding and comes back, by keyboard", async () => {
    await page.setContent(renderHtml(document, { findings }));
    await page.locator("#nb-r1-1").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#nb-n1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#nb-r1-1");
  });

  it("sorts and filters the index without script", async () => {
    const reports = [2024, 2023, 2022].map((year) => ({ report: { ...sample, year }, href: `${year}.html` }));
    await page.setContent(renderIndex(reports));
    expect(await page.getByRole("link", { name: "云汀市" }).count()).toBe(3);
    await page.getByRole("radio", { name: "2023年" }).check();
    expect(await page.getByRole("link", { name: "云汀市" }).count()).toBe(1);
    await page.getByRole("radio", { name: "按年度" }).check();
    expect(await page.getByRole("region", { name: "按年度排列" }).count()).toBe(1);
    expect(await page.getByRole("region", { name: "按机关排列" }).count()).toBe(0);
  });

  it.each([
    ["page", renderHtml(compose(hostileReport), { charts: true })],
    ["fragment", inPage(renderHtml(compose(hostileReport), { target: "fragment" }))],
    ["WeChat", inPage(renderHtml(compose(hostileReport), { target: "wechat" }))],
    ["index", renderIndex([{ report: hostileReport }])],
    ["infographic", inPage(renderInfographic(compose(hostileReport)))],
  ])("hostile text stays text with script on: %s", async (_, html) => {
    const before = browser.requests.length;
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs++;
      return dialog.dismiss();
    });
    await page.setContent(html);
    await page.evaluate(
      "document.querySelectorAll('a,details,[tabindex]').forEach((e) => { e.focus(); e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); })",
    );
    expect(await page.evaluate("window.__hit")).toBeUndefined();
    expect(dialogs).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).display")).toBe("block");
    expect(
      await page.evaluate("document.querySelectorAll('script:not([type]),iframe,object,embed,form,base').length"),
    ).toBe(0);
    expect(browser.requests.slice(before)).toEqual([]);
  });

  it("prints the table of applications on one sheet of A4", async () => {
    const sheet = await browser.context.newPage();
    await sheet.setContent(renderHtml(document));
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    await sheet.close();
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
    expect(sheets).toBe(4);
    expect(pdf.toString("latin1")).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  }, 90_000);
});
