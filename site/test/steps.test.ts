/** What the guide tells pages to do, in a real browser: the tables are checked by the first load, the text by what follows. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "@nianbao/core";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { report } from "../snippets/developer.js";

const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const origin = "http://page.invalid/";
const shell = `<!doctype html><script type="module">import { onInput } from "/steps.js"; window.onInput = onInput;</script>`;

/** The snippet as a bundler would serve it, by address. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [path("../snippets/steps.ts")],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "/",
    write: false,
    tsconfig: path("../../tsconfig.json"),
  });
  return new Map(outputFiles.map((file) => [new URL(file.path, origin).href, file.text]));
}

describe.skipIf(executablePath === undefined)("checkInSteps in a page (needs Chromium)", () => {
  test("finds what is wrong in the tables before the rules of the text are asked for, and in the end what check finds", async () => {
    const files = await bundle();
    const browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const log: string[] = [];
      await page.exposeFunction("tell", (what: string) => void log.push(what));
      await page.route("**/*", async (route) => {
        const url = route.request().url();
        const body = url === origin ? shell : files.get(url);
        if (body === undefined) return route.abort();
        if (body.includes('"narrative/')) log.push("rules of the text");
        return route.fulfill({ body, contentType: url === origin ? "text/html" : "text/javascript" });
      });
      await page.goto(origin);
      await page.waitForFunction("window.onInput");
      const last = await page.evaluate(async (given) => {
        // biome-ignore lint/suspicious/noExplicitAny: what the shell and the test expose stands on the window
        const { onInput, tell } = window as any;
        let shown: unknown;
        await onInput(given, (findings: { ruleId: string }[]) => {
          shown = findings;
          tell(findings.some(({ ruleId }) => ruleId === "arithmetic/flow") ? "tables" : "nothing");
        });
        return shown;
      }, report);
      expect(log).toEqual(["tables", "tables", "rules of the text", "tables"]);
      expect(last).toEqual(JSON.parse(JSON.stringify(check(report).findings)));
    } finally {
      await browser.close();
    }
  }, 60_000);
});
