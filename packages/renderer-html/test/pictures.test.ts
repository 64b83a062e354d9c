/** How pages look at three widths and in both themes, against pictures that people have looked at. */
import { compose } from "@nianbao/core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { againstKept, differing, reduced, TOLERANCE } from "../../../scripts/images.js";
import { type HtmlOptions, renderHtml, renderIndex, renderInfographic } from "../src/index.js";
import { hasBrowser, inBrowser, openBrowser } from "./browser.js";
import { findings } from "./findings.js";
import { sample } from "./sample.js";

const document = compose(sample);
const earlier = [
  { ...sample, year: 2023 },
  { ...sample, year: 2022 },
];
const page = (options: HtmlOptions = {}) => renderHtml(document, options);
const bare = (content: string) => `<!DOCTYPE html><html lang="zh-CN"><body style="margin:0">${content}</body></html>`;

const pictures: readonly (readonly [name: string, width: number, html: () => string])[] = [
  ...[1280, 768, 375].flatMap((width) =>
    (["official", "plain"] as const).map((theme) => [`${theme}-${width}`, width, () => page({ theme })] as const),
  ),
  ["large-768", 768, () => page({ large: true })],
  ["annotated-1280", 1280, () => page({ findings })],
  ["charts-1280", 1280, () => page({ charts: true, previous: earlier, contents: true })],
  ["wechat-375", 375, () => bare(page({ target: "wechat" }))],
  ["infographic", 900, () => bare(renderInfographic(document))],
  [
    "index-1280",
    1280,
    () => renderIndex([sample, ...earlier].map((report) => ({ report, href: `${report.year}.html` }))),
  ],
];

let browser: Awaited<ReturnType<typeof openBrowser>>;
let tab: Page;
beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await openBrowser();
  tab = await browser.context.newPage();
}, 60_000);
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

async function shot(html: string, width: number) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.setContent(html);
  return reduced(await tab.screenshot({ fullPage: true }), 4);
}

describe.skipIf(!hasBrowser)(inBrowser("pictures"), () => {
  it.each(pictures)("%s", { timeout: 60_000 }, async (name, width, html) => {
    const { share, actual } = againstKept(
      new URL(`pictures/${name}.png`, import.meta.url).pathname,
      await shot(html(), width),
    );
    expect(share, `the page is ${actual}`).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each<[string, (html: string) => string]>([
    ["a table without its rules and ground", (html) => html.replaceAll('class="nb-table', 'class="')],
    ["a page without its style sheet", (html) => html.replace(/<style>[\s\S]*<\/style>/, "")],
    ["a section that is gone", (html) => html.replace(/<section class="nb-section">[\s\S]*?<\/section>/, "")],
  ])("would notice %s", { timeout: 60_000 }, async (_, change) => {
    expect(differing(await shot(page(), 768), await shot(change(page()), 768))).toBeGreaterThan(TOLERANCE);
  });
});
