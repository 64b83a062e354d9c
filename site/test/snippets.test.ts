import { readFileSync } from "node:fs";
import { compose } from "@nianbao/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { guides, stepsOf } from "../../scripts/rehearse/pages.mjs";
import { marks, report } from "../snippets/developer.js";
import { readArticle } from "../snippets/integrator.js";
import { writeFiling } from "../snippets/mapping.js";
import config from "../snippets/nianbao.config.js";
import { article, css, plainText } from "../snippets/portal.js";
import { inspect, readStream } from "../snippets/read.js";
import { onInput } from "../snippets/steps.js";

test("the developer's form learns which fields do not balance", () => {
  expect(marks).not.toEqual([]);
  expect(marks.flatMap(({ fields }) => fields)).toContain("applications/received/naturalPerson");
});

test("the portal gets a fragment with its own colour and slot, and a renderer of its own", () => {
  expect(css).toContain("#8a1f11");
  const html = article(report);
  expect(html).toMatch(/data-cell="applications\/received\/total"[^>]*>20</);
  expect(html).toContain('<p class="contact">');
  expect(html).not.toContain("<html");
  expect(plainText.render(compose(report))).toContain("云岭市江北区数据局2025年政府信息公开工作年度报告");
});

test("the integrator's profile reads the article of its platform", () => {
  const html = `<html><body><div class="nav">导航</div><div class="yl-article-body"><h1>云岭市2025年政府信息公开工作年度报告</h1><p>本年度收到申请20件。</p></div></body></html>`;
  const read = readArticle(html, "https://www.yunling.example/yl/nb/12");
  expect(read.ok && read.kind).toBe("article");
  expect(JSON.stringify(read)).toContain("本年度收到申请20件");
});

test("the integrator's mapping writes the file of the other system and names what it leaves out", () => {
  const written = writeFiling(report);
  if (!written.ok) throw new Error(written.problems[0]?.message.en);
  expect(new TextDecoder().decode(written.bytes)).toMatch(/XS.*20[\s\S]*JZ.*4/);
  expect(written.lost.length).toBeGreaterThan(0);
});

test("a file is read and checked", async () => {
  const bytes = readFileSync(new URL("../../examples/reports/yunqi-2020.txt", import.meta.url));
  const result = await inspect(new Uint8Array(bytes), "yunqi-2020.txt");
  expect(result.report?.edition).toBe("2019");
  expect(result.findings?.length).toBeGreaterThan(0);
});

test("a stream is read as its bytes are, and not at all once it is aborted", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../examples/reports/yunqi-2020.txt", import.meta.url)));
  const abort = new AbortController();
  const read = await readStream(new Blob([bytes]).stream(), "yunqi-2020.txt", abort.signal);
  expect(read.ok && read.report.edition).toBe("2019");
  abort.abort();
  const stopped = await readStream(new Blob([bytes]).stream(), "yunqi-2020.txt", abort.signal);
  expect(stopped.problems.map(({ code }) => code)).toEqual(["aborted"]);
});

test("a page learns of findings step by step, and of none once more is typed", async () => {
  const shown: number[] = [];
  const show = (findings: readonly unknown[]) => void shown.push(findings.length);
  await Promise.all([onInput(report, show), onInput(report, show)]);
  expect(shown).toHaveLength(3);
  expect(shown[0]).toBeGreaterThan(0);
});

test("the configuration as JSON says what the one in TypeScript says, and editors find nothing wrong in it", () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  const { $schema, ...written } = read("../snippets/nianbao.config.json");
  expect(written).toEqual(config);
  const schema = read(`../../packages/${$schema.replace("./node_modules/", "")}`);
  const valid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
  expect(valid({ $schema, ...written }), JSON.stringify(valid.errors)).toBe(true);
  for (const language of ["", "en/"])
    expect(readFileSync(new URL(`../pages/${language}guide/config.md`, import.meta.url), "utf8")).toContain(schema.$id);
});

test("both languages of a guide tell the same to type", () => {
  for (const page of Object.values(guides)) {
    expect(stepsOf(page).filter(({ kind }) => kind === "see").length).toBeGreaterThan(1);
    expect(stepsOf(`en/${page}`)).toEqual(stepsOf(page));
  }
});
