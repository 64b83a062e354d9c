/** The packages' sources, bundled once, so that pages are made from what is in the tree and not from an older build. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const site = join(root, "site");

/** Everything the generators use, in one module: two copies of core would not know each other's editions. */
const entry = `
export * from "@nianbao/core";
export { renderHtml } from "@nianbao/renderer-html";
export { commands } from "./packages/nianbao/src/commands/index.ts";
export { rulePages } from "./packages/nianbao/src/generated/rule-pages.ts";
export { leavesOf } from "./packages/core/src/layout/cells.ts";
`;

export async function loadSources() {
  mkdirSync(join(site, "node_modules"), { recursive: true });
  const folder = mkdtempSync(join(site, "node_modules/.sources-"));
  try {
    const outfile = join(folder, "sources.mjs");
    await build({
      stdin: { contents: entry, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      tsconfig: join(root, "tsconfig.json"),
      plugins: [withoutLazyParts],
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What loads only when a command runs is not needed to list the commands. */
const withoutLazyParts = {
  name: "without-lazy-parts",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};
