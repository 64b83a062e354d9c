/**
 * Builds the site into site/dist: pages from the sources, the API reference, the playground, then VitePress, then every
 * link and anchor of what was built. `--dev` serves it instead, with the generated pages as they are at the start.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, createServer } from "vitepress";
import { checkLinks } from "./check-links.mjs";
import { writeApi } from "./generate/api.mjs";
import { pages } from "./generate/pages.mjs";
import { loadSources, site } from "./generate/sources.mjs";
import { buildPlayground } from "./playground/build.mjs";

const timed = async (name, work) => {
  const start = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};
const at = (path) => join(site, "pages", path);

await timed("pages", async () => {
  for (const path of ["rules", "editions", "en/rules", "en/editions", "en/api"])
    rmSync(at(path), { recursive: true, force: true });
  for (const [path, content] of pages(await loadSources())) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  }
});
await timed("playground", () => buildPlayground(at("public/playground")));
await timed("api", async () => {
  await writeApi(at("api"));
  // The reference is English; it stands in both halves so that the switch of languages leads somewhere from every page.
  cpSync(at("api"), at("en/api"), { recursive: true });
});
if (process.argv.includes("--dev")) {
  const server = await createServer(site);
  await server.listen();
  server.printUrls();
} else {
  await timed("site", () => build(site));
  const broken = await timed("links", () => checkLinks(join(site, "dist"), process.env.DOCS_BASE ?? "/"));
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
}
