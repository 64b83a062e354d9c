import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { valueAt } from "@nianbao/core";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fields } from "../src/index.js";
import { bundle } from "../src/page/bundle.js";
import { page as html } from "../src/page/html.js";
import { type Received, receive } from "../src/server.js";

test("the form has every field of the edition once, each with a name to be read out", () => {
  const names = [...html().matchAll(/<input name="([^"]*\/[^"]*)"[^>]* aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect([...names].sort()).toEqual(fields.map(({ name }) => name).sort());
});

test("the server trusts no body", () => {
  for (const body of ["", "[]", "null", '{"organ":1}', '{"organ":"a","year":"2024","cells":{"x":1}}'])
    expect(receive(body)).toEqual({ status: 400 });
  expect(receive(JSON.stringify({ organ: "", year: "2024", cells: {} })).status).toBe(422);
});

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasBrowser = existsSync(path);
const host = "http://filing.example/";

describe.skipIf(!hasBrowser)(hasBrowser ? "in Chromium" : "left out: no Chromium", () => {
  const profile = mkdtempSync(join(tmpdir(), "nianbao-filing-"));
  const received: Received[] = [];
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    const script = await bundle(fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless: true,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    await context.route("**/*", (route) => {
      const name = route.request().url().slice(host.length);
      if (name === "") return route.fulfill({ body: html(), contentType: "text/html; charset=utf-8" });
      if (name === "main.js") return route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" });
      if (name !== "reports") return route.fulfill({ status: 404 });
      received.push(receive(route.request().postData() ?? ""));
      return route.fulfill({ status: received.at(-1)?.status ?? 500 });
    });
    page = await context.newPage();
  });
  afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  beforeEach(async () => {
    received.length = 0;
    await page.goto(host);
  });

  const cell = (address: string) => page.locator(`input[name="${address}"]`);
  const fillZeros = () =>
    page.evaluate(() => {
      for (const input of Array.from(document.querySelectorAll<HTMLInputElement>('input[name*="/"]')))
        input.value = "0";
    });

  test("an empty form accuses of nothing", async () => {
    expect(await page.locator("[aria-invalid]").count()).toBe(0);
    expect(await page.locator("#summary").textContent()).toBe("");
  });

  test("a wrong total is told at its cell as it is typed, and the right one can be taken", async () => {
    await fillZeros();
    await cell("applications/received/naturalPerson").fill("2");
    const total = cell("applications/received/total");
    await total.fill("3");
    expect(await total.getAttribute("aria-invalid")).toBe("true");
    const note = page.locator(`[id="${await total.getAttribute("aria-describedby")}"]`);
    expect(await note.textContent()).toContain("总计填3，各项相加为2");
    await page.locator('td:has(input[name="applications/received/total"])').getByRole("button").click();
    expect(await total.inputValue()).toBe("2");
    expect((await note.count()) === 0 || !(await note.textContent())?.includes("总计填3")).toBe(true);
  });

  test("letters in a cell are an error, and the summary leads to the cell", async () => {
    await cell("applications/received/total").fill("三件");
    await page.locator("#summary").getByText("请填写数字").click();
    expect(await cell("applications/received/total").evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test("what has errors is not sent; put right, it is, and the server has the report", async () => {
    await fillZeros();
    await page.getByLabel("引言").fill("本报告依据《中华人民共和国政府信息公开条例》编制。");
    await page.getByRole("button", { name: "报送" }).click();
    expect(await page.locator("#answer").textContent()).toBe("有错误，未报送。");
    expect(received).toEqual([]);
    await page.getByLabel("机关名称").fill("青禾县水务局");
    await page.getByLabel("年度", { exact: true }).fill("2024");
    for (const row of ["received", "granted"]) await cell(`applications/${row}/naturalPerson`).fill("２");
    await page.getByRole("button", { name: "采用全部合计" }).click();
    await page.getByLabel(/存在的主要问题/).fill("公开内容更新不够及时。将逐栏明确责任人，按月检查更新。");
    await page.getByRole("button", { name: "报送" }).click();
    await page.getByText("已报送。").waitFor();
    const [one] = received;
    if (one?.status !== 201) throw new Error(JSON.stringify(one));
    expect(valueAt(one.report, "applications/resultsTotal/total")).toBe(2);
    expect(one.report.organ.name).toBe("青禾县水务局");
  });
});
