import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteFiles } from "../src/pages.js";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasBrowser = existsSync(path);
const host = "http://portal.example/";
const types: { readonly [extension: string]: string } = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  xml: "application/rss+xml",
  json: "application/json",
};

/** 网站从内存供给，什么也不从网上取。 The site is served from memory; nothing is fetched. */
async function open(javaScriptEnabled: boolean, profile: string): Promise<BrowserContext> {
  const files = siteFiles();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    javaScriptEnabled,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  await context.route("**/*", (route) => {
    const name = route.request().url().slice(host.length);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: types[name.split(".").at(-1) ?? ""] ?? "" });
  });
  return context;
}

const rows = (page: Page) => page.locator("tr[data-office]:visible");

describe.skipIf(!hasBrowser).each([true, false])(
  hasBrowser ? "in Chromium, scripts: %s" : "left out: no Chromium (%s)",
  (scripts) => {
    const profile = mkdtempSync(join(tmpdir(), "nianbao-portal-"));
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await open(scripts, profile);
      page = await context.newPage();
    });
    afterAll(async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    });

    test("by office, then a report with the portal's theme and slot", async () => {
      await page.goto(`${host}index.html`);
      expect(await rows(page).count()).toBe(9);
      await page.getByRole("navigation", { name: "查找" }).getByRole("link", { name: "云汀市水务局" }).click();
      expect(await rows(page).count()).toBe(3);
      await page.getByRole("link", { name: "云汀市水务局2024年政府信息公开工作年度报告" }).click();
      expect(await page.locator('[data-cell="applications/received/total"]').textContent()).toBe("27");
      expect(await page.locator("header.portal-head").isVisible()).toBe(true);
      const ground = page.locator(".portal-files");
      expect(await ground.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe("rgb(232, 241, 238)");
      const read = await page.evaluate(async () => {
        const address = document.querySelector<HTMLLinkElement>('link[type="application/rss+xml"]')?.href ?? "";
        const xml = new DOMParser().parseFromString(await (await fetch(address)).text(), "application/xml");
        return Array.from(xml.querySelectorAll("parsererror, item > title"), ({ textContent }) => textContent);
      });
      expect(read).toEqual([2024, 2023, 2022].map((year) => `云汀市水务局${year}年政府信息公开工作年度报告`));
    });

    test("by year", async () => {
      await page.goto(`${host}index.html`);
      await page.getByRole("link", { name: "2023年", exact: true }).click();
      expect(await rows(page).count()).toBe(3);
    });

    test("the form filters where scripts run, and is not there where they do not", async () => {
      await page.goto(`${host}index.html`);
      const form = page.locator("#find");
      expect(await form.isVisible()).toBe(scripts);
      if (!scripts) return;
      await form.getByLabel("机关").fill("云汀市");
      expect(await rows(page).count()).toBe(6);
      await form.getByLabel("年度").selectOption("2022");
      expect(await rows(page).allTextContents()).toHaveLength(2);
      expect(await page.locator("#count").textContent()).toBe("共 2 份");
    });
  },
);
