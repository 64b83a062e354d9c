/** 写出表单页：pnpm --filter example-import-core run page。 Writes the page into a folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.js";
import { page } from "./html.js";

const folder = process.argv[2] ?? "dist";
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "index.html"), page());
writeFileSync(join(folder, "main.js"), await bundle());
process.stdout.write(`${folder}\n`);
