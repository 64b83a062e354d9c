import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compose, type Report } from "@nianbao/core";
import { generateReport, sampleReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { Ajv2020 } from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { main } from "../src/main.js";
import { cut, pad, widthOf, wrap } from "../src/output/width.js";
import { example, memoryIo } from "./memory-io.js";

const require = createRequire(import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const asJson = (report: unknown) => JSON.stringify(report);
/** One wrong cell that breaks a row and a column. */
const wrong = asJson(sampleReport("2021", { cells: { "applications/notHeld/naturalPerson": 10 } }));
const hostile = asJson(
  sampleReport("2021", {
    cells: { "applications/received/total": 3 },
    prose: { general: ["<script>alert(1)</script>]]>&\u0001，，\ud800 %0A::error::x"] },
  }),
);
const page = renderHtml(
  compose(sampleReport("2021", { cells: { "applications/notHeld/naturalPerson": 10 } }) as unknown as Report),
);
const files = {
  "report.txt": example,
  "wrong.json": wrong,
  "hostile #1?.json": hostile,
  "page.html": page,
  "broken.txt": "",
};
const names = Object.keys(files);

const run = async (args: string[], more: Record<string, string | Uint8Array> = {}, terminal = {}) => {
  const memory = memoryIo({ ...files, ...more });
  const io = { ...memory.io, terminal: { ...memory.io.terminal, ...terminal } };
  const status = await main(args, io);
  return { status, out: memory.out(), err: memory.err(), written: memory.written };
};

const suppressions = [
  { fingerprint: "0".repeat(16), reason: "已向主管部门说明", author: "王某", until: "2030-12-31" },
  { fingerprint: "1".repeat(16), reason: "旧", until: "2025-12-31" },
];
const stale = { "nianbao.config.json": JSON.stringify({ suppressions }) };

describe("what is private", () => {
  const told = "通过系统答复了周明远先生提出的申请，已发至申请人邮箱lyh@example.com，号码13912345678。周明远再次来电。";
  const report = { "private.json": asJson(sampleReport("2021", { prose: { general: [told] } })) };
  it.each(["pretty", "sarif", "junit", "github", "html"])("is masked in %s", async (format) => {
    const { out } = await run(["check", "private.json", "--all", "--format", format], report);
    expect(out).toContain("周*");
    for (const secret of ["周明远", "lyh@example.com", "13912345678"]) expect(out).not.toContain(secret);
  });
  it("is masked in the text of the report too, where the finding still finds its passage", async () => {
    const { out } = await run(["check", "private.json", "--format", "html"], report);
    expect(out).toMatch(/<p>通过系统答复了<mark>周\*+<\/mark>先生提出的申请，.*周\*+再次来电。/);
  });
  it("stands in JSON beside what to show for it, so that a program can find its place", async () => {
    const { out } = await run(["check", "private.json", "--format", "json"], report);
    expect(out).toContain('"masked": "ly*"');
    expect(out).toContain("周明远");
  });
});

describe("SARIF", () => {
  const schema = json(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
  const ajv = new Ajv04({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false, // a pattern of the schema has a lone bracket
  });
  const validate = ajv.compile(schema);
  it.each([
    ["plain", []],
    ["with every verdict, in English", ["--all", "--lang", "en"]],
  ] as const)("is valid by the schema: %s", async (_, args) => {
    const { out } = await run(["check", ...names, ...args, "--format", "sarif"], stale);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });
  it("would not be, if a level were none of the standard's", async () => {
    const { out } = await run(["check", "wrong.json", "--format", "sarif"]);
    expect(validate(JSON.parse(out.replaceAll('"error"', '"fatal"')))).toBe(false);
  });
  it("points at lines, names the cause, pins the input and tells what is set aside", async () => {
    const first = await run(["check", "page.html", "--format", "sarif"]);
    const [log] = JSON.parse(first.out).runs;
    const result = log.results.find((r: { ruleId: string }) => r.ruleId === "arithmetic/applicants-total");
    const line = result.locations[0].physicalLocation.region.startLine;
    expect(page.split("\n")[line - 1]).toContain(">10</td>");
    expect(log.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.properties.suspects).toEqual(["applications/notHeld/naturalPerson"]);
    expect(log.artifacts[0].hashes["sha-256"]).toMatch(/^[0-9a-f]{64}$/);
    const fingerprint = result.partialFingerprints.nianbao;
    const config = JSON.stringify({ suppressions: [{ fingerprint, reason: "已核实" }, ...suppressions] });
    const [second] = JSON.parse(
      (await run(["check", "page.html", "--format", "sarif"], { "nianbao.config.json": config })).out,
    ).runs;
    const aside = second.results.find((r: { ruleId: string }) => r.ruleId === "arithmetic/applicants-total");
    expect(aside.suppressions[0]).toMatchObject({ status: "accepted", justification: "已核实" });
    expect(second.invocations[0].toolConfigurationNotifications).toHaveLength(2);
  });
});

describe("JSON", () => {
  it("is of its published schema, also for files that cannot be read", async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(json(new URL("../../core/schema/check-output.schema.json", import.meta.url).pathname));
    const { out } = await run(["check", ...names, "--all", "--format", "json"], stale);
    const document = JSON.parse(out);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const [, one] = document.results;
    expect(one.groups).toMatchObject([{ suspects: [{ address: "applications/notHeld/naturalPerson" }], expected: 0 }]);
    expect(one.input).toMatchObject({ of: "bytes" });
    expect(one.staleSuppressions.map(({ state }: { state: string }) => state)).toEqual(["unused", "expired"]);
    expect(one.findings.some(({ verdict }: { verdict: string }) => verdict === "pass")).toBe(true);
    expect(one.findings.some(({ verdict }: { verdict: string }) => verdict === "not-assessable")).toBe(true);
  });
});

describe("JUnit", () => {
  it("counts what it holds, tells every case apart, and is XML", async () => {
    const { out } = await run(["check", ...names, "--all", "--format", "junit"], stale);
    const suites = [
      ...out.matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g),
    ];
    expect(suites).toHaveLength(names.length + 1);
    const count = (pattern: RegExp) => [...out.matchAll(pattern)].length;
    const total = (i: number) => suites.reduce((sum, suite) => sum + Number(suite[i]), 0);
    expect(count(/<testcase /g)).toBe(total(2));
    expect(count(/<failure /g)).toBe(total(3));
    expect(count(/<error /g)).toBe(total(4));
    expect(count(/<skipped /g)).toBe(total(5));
    expect(total(3)).toBeGreaterThan(0);
    expect(total(5)).toBeGreaterThan(0);
    for (const suite of out.split("<testsuite ").slice(1)) {
      const cases = [...suite.matchAll(/<testcase (classname="[^"]*" name="[^"]*")/g)].map(([, name]) => name);
      expect(new Set(cases).size).toBe(cases.length);
    }
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script/);
    // well-formed: every element that opens is closed, in order
    const open: string[] = [];
    for (const [, close, name, self] of out.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name as string);
    }
    expect(open).toEqual([]);
  });
});

describe("GitHub annotations", () => {
  it("are one command a line, whatever the text", async () => {
    const { out } = await run(["check", ...names, "--format", "github"], stale);
    const lines = out.trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice)(?: [a-z]+=[^:]*)?::\S/);
    expect(lines.filter((line) => line.startsWith("::warning title=nianbao::豁免"))).toHaveLength(2);
    expect(lines.some((line) => /file=page\.html,line=\d+,col=\d+,title=arithmetic/.test(line))).toBe(true);
    expect(out).not.toContain("::error::x");
  });
});

describe("for people", () => {
  it("draws the table once with the suspect marked, and names it", async () => {
    const { out } = await run(["check", "wrong.json"]);
    expect(out).toContain("疑为同一格有误");
    expect(out).toMatch(/│ 1\.本机关不掌握\S*\s+│\s+\[10\] │/);
    expect(out.split("┌")).toHaveLength(2);
    const drawn = out.split("\n").filter((line) => /[│├┌└]/.test(line));
    expect(new Set(drawn.map((line) => widthOf(line))).size).toBe(1);
    expect(out).not.toContain("\u001b");
  });
  it.each([40, 60, 80, 120, 200])("fits a terminal of %i columns, colours aside", async (width) => {
    const { out } = await run(["check", "wrong.json", "report.txt", "--all"], {}, { out: true, colour: true, width });
    expect(out).toContain("\u001b[31m");
    const text = out.split("\n").filter((line) => !line.includes("sha256") && !line.includes("nianbao fix"));
    // a closing mark may hang over the edge; a name of a rule is not broken
    expect(
      text.filter((line) => widthOf(line) > width + 2 && !/[a-z]+\/[a-z-]+/.test(line) && line.startsWith("  ")),
    ).toEqual([]);
  });
  it("tells stale suppressions and what is set aside in every format", async () => {
    for (const format of ["pretty", "html", "sarif", "junit", "github"]) {
      const { out } = await run(["check", "wrong.json", "--format", format], stale);
      expect(out, format).toContain("0000000000000000");
      expect(out, format).toContain("已过期");
    }
  });
  it("prints every verdict on request, with what was checked", async () => {
    const all = await run(["check", "wrong.json", "--all"]);
    expect(all.out).toMatch(/✓ 通过/);
    expect(all.out).toMatch(/- 无法判断 {2}.*未提供上一年度报告/);
    expect(all.out).toMatch(/输入 sha256 [0-9a-f]{64}/);
    const some = await run(["check", "wrong.json"]);
    expect(some.out).not.toMatch(/✓/);
    expect((await run(["check", "wrong.json", "--verdicts"])).out).toBe(all.out);
  });
  it("writes a page that needs no script and takes no markup from a report", async () => {
    const { out } = await run(["check", ...names, "--format", "html"], stale);
    expect(out).not.toMatch(/<script/i);
    expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(out).toContain("同一原因：");
    expect(out.match(/<section class="nbr-file"/g)).toHaveLength(names.length);
    const ids = [...out.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe("width", () => {
  it("counts a Chinese character as two columns", () => {
    expect(widthOf("申请ab")).toBe(6);
    expect(widthOf(pad("申请", 7))).toBe(7);
    expect(cut("申请公开", 5)).toEqual(["申请", "公开"]);
  });
  it("breaks between characters, keeps numbers whole and marks at the end of their line", () => {
    expect(wrap("共收到申请2020件，其中自然人1999件。", 12)).toEqual(["共收到申请", "2020件，其中", "自然人1999件。"]);
    expect(wrap("自然人自然人。", 12)).toEqual(["自然人自然人。"]);
    expect(wrap("短", 12)).toEqual(["短"]);
  });
});

it("reports generated reports the same way twice", async () => {
  const report = asJson(generateReport(7, { edition: "2021" }));
  const once = await run(["check", "g.json", "--format", "html"], { "g.json": report });
  expect(await run(["check", "g.json", "--format", "html"], { "g.json": report })).toEqual(once);
});
