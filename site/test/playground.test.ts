/** The playground in a real browser: what a person drops is read, checked, shown and saved, and nothing leaves the page. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { compose } from "@nianbao/core";
import { renderDocx } from "@nianbao/renderer-docx";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../playground/build.mjs";
import { report } from "../snippets/developer.js";

const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);
const types: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};
const markdown = () => Buffer.from(renderMarkdown(compose(report)));

describe.skipIf(executablePath === undefined)("playground (needs Chromium)", () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "playground-"));
    await buildPlayground(folder);
    server = createServer((request, response) => {
      const path = join(folder, new URL(request.url ?? "/", "http://local.invalid").pathname);
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(readFileSync(path));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox"] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, and every request it makes with what it carries. */
  async function open(query = "", width = 1280) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const sent: { method: string; url: string; body: string | null }[] = [];
    const errors: string[] = [];
    page.on("request", (r) => sent.push({ method: r.method(), url: r.url(), body: r.postData() }));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${origin}/index.html${query}`);
    return { page, sent, errors };
  }
  const choose = async (page: Page, name: string, buffer: Buffer) => {
    await page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
    await page.locator("#result").waitFor({ state: "visible" });
  };
  /** Own scripts and styles, and what the page made itself. */
  const stays = ({ method, url, body }: { method: string; url: string; body: string | null }) =>
    method === "GET" &&
    body === null &&
    (/^(?:blob|data|about):/.test(url) ||
      (url.startsWith(`${origin}/`) && /\.(?:html|js|css)(?:\?lang=en)?$/.test(url)));

  test("a report with figures that do not balance is told so, at its cells", async () => {
    const { page, sent, errors } = await open();
    await choose(page, "年报.md", markdown());
    const found = page.locator("#findings li", { hasText: "arithmetic/flow" }).first();
    expect(await found.textContent()).toContain("错误");
    expect(await found.locator("a").getAttribute("href")).toBe("../rules/arithmetic/flow.html");
    expect(await page.locator("#facts").textContent()).toContain("云岭市江北区数据局");
    const counts = (await page.locator("#summary").textContent())?.match(/\d+/g)?.map(Number) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await page.locator("#findings li").count());
    const annotated = page.frameLocator("#page").locator('[data-cell="applications/received/total"]');
    expect(await annotated.textContent()).toContain("20");
    expect(sent.filter((request) => !stays(request))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("a dropped Word file is read, and each download holds the report", async () => {
    const { page, sent } = await open();
    const bytes = [...renderDocx(compose(report))];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "年报.docx"));
      return data;
    }, bytes);
    await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
    await page.locator("#result").waitFor({ state: "visible" });
    for (const [extension, start] of [
      ["html", "<!doctype html>"],
      ["docx", "PK"],
      ["md", "---"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#downloads a", { hasText: `年报.${extension}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`年报.${extension}`);
      const content = readFileSync(await download.path());
      expect(content.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
    }
    expect(sent.filter((request) => !stays(request))).toEqual([]);
    await page.close();
  });

  test("the page cannot connect, even if it were asked to", async () => {
    const { page } = await open();
    const outcome = await page.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => "sent",
        () => "blocked",
      );
      const image = await new Promise<string>((done) => {
        const picture = new Image();
        picture.onload = () => done("loaded");
        picture.onerror = () => done("blocked");
        picture.src = `${url}/p.png`;
      });
      return [fetched, image];
    }, origin);
    expect(outcome).toEqual(["blocked", "blocked"]);
    await page.close();
  });

  test("what is no report says so, and the language can be changed at any time", async () => {
    const { page } = await open("?lang=en");
    await page.locator("#file").setInputFiles({ name: "x.zip", mimeType: "", buffer: Buffer.from([0, 1, 2, 3]) });
    await page.locator("#status strong").waitFor();
    expect(await page.locator("#status").textContent()).toContain("No report could be read");
    await page.locator("#language").click();
    expect(await page.locator("#status").textContent()).toContain("没有读出年报");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.close();
  });

  test.each([
    ["desktop", 1280],
    ["phone", 360],
  ])("%s: no barrier is found, nothing sticks out sideways", async (_, width) => {
    const { page } = await open("", width);
    await choose(page, "年报.md", markdown());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // The rules of axe run by the debugger, which the page's policy does not bind.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      (window as any).axe.run(document, { iframes: false }),
    );
    expect(violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html])).toEqual(
      [],
    );
    await page.close();
  });
});
