/** 写出网站：pnpm --filter example-portal run site。 Writes the site into a folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteFiles } from "./pages.js";

const folder = process.argv[2] ?? "dist";
const files = siteFiles();
for (const [path, content] of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
process.stdout.write(`${folder}：${files.size} 个文件\n`);
