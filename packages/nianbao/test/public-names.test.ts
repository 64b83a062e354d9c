/**
 * Every name that an entry of a package exports, in a list that people read: a name that comes or goes is a decision.
 * After one: `npx vitest run --project nianbao -u packages/nianbao/test/public-names.test.ts`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const packages = fileURLToPath(new URL("../..", import.meta.url));

async function namesOf(folder: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(`${packages}/${folder}/package.json`, "utf8"));
  const lines: string[] = [];
  for (const [key, value] of Object.entries(manifest.exports)) {
    if (typeof value === "string") continue;
    const path = key === "." ? "index.ts" : `${key.slice(2)}/index.ts`;
    const names = Object.keys(await import(`${packages}/${folder}/src/${path}`)).sort();
    lines.push(key === "." ? manifest.name : `${manifest.name}/${key.slice(2)}`, ...names.map((name) => `  ${name}`));
  }
  return lines;
}

it("exports these names and no others", async () => {
  const lines: string[] = [];
  for (const folder of readdirSync(packages).sort()) lines.push(...(await namesOf(folder)));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/public-names.txt");
});
