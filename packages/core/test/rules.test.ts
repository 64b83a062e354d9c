import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../src/index.js";

const folder = fileURLToPath(new URL("../src/rules", import.meta.url));
const headings = ["是什么", "为什么", "依据", "错误示例", "正确示例", "怎么办"];
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((category) => category.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((rule) => `${name}/${rule}`))
  .filter((id) => existsSync(join(folder, id, "rule.ts")));

describe("rules", () => {
  it("lists every folder once, in order", () => {
    expect(rules.map(({ id }) => id)).toEqual([...folders].sort());
  });

  it.each(folders)("%s has its page and its tests", (id) => {
    const page = readFileSync(join(folder, id, "README.md"), "utf8");
    expect(headings.filter((heading) => !page.includes(`\n## ${heading}`))).toEqual([]);
    expect(existsSync(join(folder, id, "rule.test.ts"))).toBe(true);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks both languages", (_, rule) => {
    const messages: Record<string, { "zh-CN": string; en: string }> = rule.messages;
    for (const text of Object.values(messages)) {
      expect(text["zh-CN"]).not.toBe("");
      expect(text.en).not.toBe("");
    }
  });

  it("keeps the generated files current", async () => {
    const { generate } = await import(new URL("../../../scripts/generate.mjs", import.meta.url).href);
    const stale: string[] = [];
    await generate((path: string, content: string) => {
      const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
      if (!existsSync(file) || readFileSync(file, "utf8") !== content) stale.push(path);
    });
    expect(stale).toEqual([]);
  });
});
