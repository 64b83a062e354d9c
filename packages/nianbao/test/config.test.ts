import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, type Report } from "@nianbao/core";
import { sampleReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { checkOptionsOf, loadConfig } from "../src/config.js";
import { mistakesOf } from "../src/config-mistakes.js";
import { nodeIo } from "../src/io.js";
import { main } from "../src/main.js";
import { memoryIo } from "./memory-io.js";

const folder = mkdtempSync(join(tmpdir(), "nianbao-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("loading", () => {
  const typed = `import { defineConfig, overlays } from "nianbao";
const preset: "strict" | "recommended" = "strict";
export default defineConfig({ preset, overlays: [...overlays], rules: { "cell/blank": "off" } });
`;
  it.each([
    ["nianbao.config.ts", typed],
    ["nianbao.config.mts", typed],
    ["nianbao.config.mjs", 'export default { preset: "strict", rules: { "cell/blank": "off" } };'],
    ["nianbao.config.js", 'module.exports = { preset: "strict", rules: { "cell/blank": "off" } };'],
    ["nianbao.config.json", '{ "$schema": "x", "preset": "strict", "rules": { "cell/blank": "off" } }'],
  ])("reads %s", async (name, content) => {
    const config = await loadConfig(nodeIo(), file(name, content));
    expect(config).toMatchObject({ preset: "strict", rules: { "cell/blank": "off" } });
  });

  it.each([
    ["syntax", "export default {", /syntax\.ts 有误/],
    ["none", "export const a = 1;", /未知的键 a/],
    ["key", "export default { rule: {} };", /未知的键 rule/],
    ["rule", 'export default { rules: { "wording/blank": "off" } };', /没有规则 wording\/blank.*cell\/blank/],
    ["severity", 'export default { rules: { "cell/blank": "fatal" } };', /off、error/],
    [
      "options",
      'export default { rules: { "narrative/length": ["warning", { most: { general: -1 } }] } };',
      /选项有误/,
    ],
    ["no options", 'export default { rules: { "cell/blank": ["warning", { a: 1 }] } };', /没有选项/],
    ["overlay", 'export default { overlays: ["nowhere"] };', /可用：wuwei/],
    ["own overlay", 'export default { overlays: [{ id: "x", rules: {} }] };', /title/],
    ["fingerprint", 'export default { suppressions: [{ fingerprint: "x", reason: "y" }] };', /16位/],
    ["reason", 'export default { suppressions: [{ fingerprint: "0123456789abcdef", reason: " " }] };', /理由/],
    [
      "date",
      'export default { suppressions: [{ fingerprint: "0123456789abcdef", reason: "y", until: "31.1.2026" }] };',
      /YYYY-MM-DD/,
    ],
    [
      "profile",
      'export default { profiles: [{ id: "trs", marks: [{ text: "x" }] }] };',
      /trs.*同名.*title.*marks.*article/,
    ],
    ["severity word", "export default { preset: 'all' };", /recommended/],
  ])("says what is wrong: %s", async (name, content, pattern) => {
    const path = file(`${name.replace(" ", "-")}.ts`, content);
    const error = await loadConfig(nodeIo(), path).then(
      () => undefined,
      (reason) => reason,
    );
    expect(error?.text("zh-CN")).toMatch(pattern);
  });
});

describe("the JSON Schema that is shipped", () => {
  const schema = JSON.parse(readFileSync(new URL("../schema/config.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const accepted = { fingerprint: "0123456789abcdef", reason: "原件如此" };
  const own = { id: "yunling", title: "云岭要求", source: "云岭通知", rules: { "cell/blank": "error" } };
  it.each([
    {},
    { $schema: schema.$id, preset: "strict" },
    {
      rules: {
        "cell/blank": "off",
        "narrative/length": ["warning", { most: { general: 1000 } }],
        "cell/text": ["info"],
      },
    },
    { overlays: ["wuwei", own, { ...own, years: { from: 2025, to: null } }] },
    { suppressions: [accepted, { ...accepted, author: "李某", until: "2027-03-31" }] },
  ])("takes what the command takes: %j", (config) => {
    expect(mistakesOf(config)).toEqual([]);
    expect(validate(config)).toBe(true);
  });
  it.each([
    [[], /应为对象/],
    [{ preset: "all" }, /preset 应为/],
    [{ rule: {} }, /未知的键 rule/],
    [{ rules: [] }, /rules 应为对象/],
    [{ rules: { "cell/blank": "fatal" } }, /rules\.cell\/blank 应为 off/],
    [{ rules: { "cell/blank": ["fatal"] } }, /rules\.cell\/blank 应为 off/],
    [{ overlays: "wuwei" }, /overlays 应为数组/],
    [{ overlays: [7] }, /overlays\[0\] 应为名称或对象/],
    [{ overlays: ["nowhere"] }, /overlays\[0\] 没有“nowhere”，可用：wuwei/],
    [{ overlays: [{ ...own, source: undefined }] }, /overlays\[0\]\.source 须写明依据/],
    [{ overlays: [{ ...own, years: { from: "2025" } }] }, /overlays\[0\]\.years/],
    [{ overlays: [own, { ...own, rules: { "cell/blnk": "off" } }] }, /overlays\[1\]\.rules 中没有规则 cell\/blnk/],
    [{ suppressions: {} }, /suppressions 应为数组/],
    [{ suppressions: [{ ...accepted, reason: " " }] }, /suppressions\[0\]\.reason 须写明理由/],
    [{ suppressions: [{ ...accepted, until: "2026-02-30" }] }, /suppressions\[0\]\.until 应为 YYYY-MM-DD/],
    [{ suppressions: [{ ...accepted, why: "" }] }, /suppressions\[0\] 有未知的键 why/],
  ])("refuses what the command refuses: %j", (config, pattern) => {
    expect(mistakesOf(config).join("；")).toMatch(pattern);
    expect(validate(JSON.parse(JSON.stringify(config)))).toBe(false);
  });
});

describe("platforms of one's own", () => {
  it("are told apart by every command that reads", async () => {
    const config = file(
      "platforms.ts",
      `import { defineConfig } from "nianbao";
import { byText, defineProfile } from "@nianbao/adapters/profiles";
const mine = defineProfile({
  id: "yunling",
  title: { "zh-CN": "云岭市统一平台（虚构）", en: "made up" },
  provinces: [],
  certainty: "high",
  marks: [byText("yl-article-body", "page", 3)],
  article: ["yl-article-body"],
  payloads: [],
});
export default defineConfig({ profiles: [mine] });
`,
    );
    const article = renderHtml(compose(sampleReport("2021") as unknown as Report, { data: false }), {
      target: "fragment",
    });
    const page = `<html><body><div class="yl-article-body">${article}</div></body></html>`;
    for (const command of ["read", "detect"]) {
      const memory = memoryIo({ "p.html": page });
      const io = { ...memory.io, load: nodeIo().load };
      expect(await main([command, "p.html", "--format", "json", "--config", config], io)).toBe(0);
      expect(memory.out()).toMatch(/"profile": "yunling"/);
    }
  });
});

describe("overlays", () => {
  const long = (year: number) =>
    JSON.stringify(
      sampleReport("2021", {
        prose: { general: ["主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作按要求开展。".repeat(40)] },
        report: { year },
      }),
    );
  const run = async (report: string, config: unknown) => {
    const memory = memoryIo({ "r.json": report, "nianbao.config.json": JSON.stringify(config) });
    await main(["check", "r.json", "--format", "json"], memory.io);
    return JSON.parse(memory.out()).results[0].findings.filter(
      (f: { ruleId: string }) => f.ruleId === "narrative/length",
    );
  };
  it("武威: 总体情况 within 1000 characters, from the year the document is for", async () => {
    expect(await run(long(2025), { overlays: ["wuwei"] })).toMatchObject([
      { severity: "warning", data: { most: 1000 } },
    ]);
    expect(await run(long(2025), {})).toEqual([]);
    expect(await run(long(2022), { overlays: ["wuwei"] })).toEqual([]);
  });
  it("own settings are stronger than overlays, later overlays than earlier ones", () => {
    const own = { id: "a", title: "甲", source: "甲发〔2025〕1号", rules: { "narrative/length": "error" as const } };
    expect(checkOptionsOf({ overlays: ["wuwei", own] }, 2025).settings).toEqual({ "narrative/length": "error" });
    const rules = { "narrative/length": "off" as const };
    expect(checkOptionsOf({ overlays: ["wuwei"], rules }, 2025).settings).toEqual(rules);
  });
});

describe("suppressions", () => {
  const report = JSON.stringify(sampleReport("2021", { cells: { "disputes/reconsideration/upheld": 4 } }));
  const check = async (suppressions: unknown, args: string[] = []) => {
    const memory = memoryIo({ "r.json": report, "nianbao.config.json": JSON.stringify({ suppressions }) });
    const status = await main(["check", "r.json", ...args], memory.io);
    return { status, out: memory.out() };
  };
  it("sets a finding aside with its reason until the end date, and says so", async () => {
    const { out, status } = await check([], ["--format", "json"]);
    expect(status).toBe(1);
    const [finding] = JSON.parse(out).results[0].findings;
    const base = { fingerprint: finding.fingerprint, reason: "原件如此，已报备", author: "李某" };
    const active = await check([{ ...base, until: "2026-12-31" }]);
    expect(active.status).toBe(0);
    expect(active.out).toContain("原件如此，已报备");
    const expired = await check([{ ...base, until: "2026-01-30" }]);
    expect(expired.status).toBe(1);
    expect(expired.out).toMatch(/豁免 .* 已过期（原件如此，已报备，李某，2026-01-30）/);
  });
});
