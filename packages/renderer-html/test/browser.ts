/** A real Chromium where there is one: `CHROMIUM_PATH`, else Debian's. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(path);
/** Name of the group of tests, with the reason where they are left out. */
export const inBrowser = (name: string): string => (hasBrowser ? name : `${name} (left out: no Chromium at ${path})`);

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Nothing is fetched: every request but the page itself is refused, and remembered. */
export async function openBrowser(): Promise<Browser & { readonly requests: string[] }> {
  const profile = mkdtempSync(join(tmpdir(), "nianbao-chromium-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: path, headless: true, args: ARGS });
  const requests: string[] = [];
  await context.route("**/*", (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  return {
    context,
    requests,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
