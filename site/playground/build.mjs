/** Bundles the playground: plain files that work from any folder of any server. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root, site } from "../generate/sources.mjs";

export async function buildPlayground(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(site, "playground/app.ts"), join(site, "playground/app.css")],
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    tsconfig: join(root, "tsconfig.json"),
    loader: { ".txt": "text" },
    logLevel: "warning",
  });
  // A document type comes first in what is served; the remarks to the linter stay here.
  const page = readFileSync(join(site, "playground/index.html"), "utf8");
  writeFileSync(join(out, "index.html"), page.slice(page.indexOf("<!doctype")));
}
