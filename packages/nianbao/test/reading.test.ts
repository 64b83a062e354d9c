/** What the commands make of pages of platforms, lists, archives and folders. */
import { describe, expect, it } from "vitest";
import { zip } from "../../adapters/test/support/office.js";
import { main } from "../src/main.js";
import { example, memoryIo } from "./memory-io.js";

type Files = Record<string, string | Uint8Array>;
const run = async (args: string[], files: Files) => {
  const memory = memoryIo(files);
  const status = await main(args, memory.io);
  return { status, out: memory.out(), err: memory.err() };
};
const list = `<html><head><title>年报</title></head><body><ul>${[2025, 2024]
  .map((y) => `<li><a href="/${y}.html">云栖区某局${y}年政府信息公开工作年度报告</a><span>${y + 1}-01-20</span></li>`)
  .join("")}<li><a href="/zn.html">信息公开指南</a></li></ul></body></html>`;
const archive = zip({ "一/年报.txt": example, "二.txt": example, "图.png": "x", "说明.html": "<p>今天开会。</p>" });

describe("a list page", () => {
  it.each(["read", "facts", "check", "convert"])("%s names the reports and exits 2", async (command) => {
    const args = command === "convert" ? [command, "nb.html", "--to", "json"] : [command, "nb.html"];
    const { status, err } = await run(args, { "nb.html": list });
    expect(status).toBe(2);
    expect(err).toMatch(/列表页.*年度报告 2 条.*\[list-page\]/);
    expect(err).toContain("云栖区某局2025年政府信息公开工作年度报告  /2025.html  2026-01-20");
    expect(err).not.toContain("指南");
  });
});

describe("an archive or a folder", () => {
  const folder = {
    "dir/一/年报.txt": example,
    "dir/二.txt": example,
    "dir/图.png": "x",
    "dir/说明.html": "<p>今天开会。</p>",
  };
  it.each([
    ["a.zip", { "a.zip": archive }],
    ["dir", folder],
  ] as const)("facts of %s: every report, with its path; what is none is said", async (name, files) => {
    const { status, out, err } = await run(["facts", name, "--format", "jsonl"], files);
    expect(status).toBe(2);
    const named = new Set(out.split("\n").flatMap((line) => (line ? [JSON.parse(line).file] : [])));
    expect(named).toEqual(new Set([`${name}/一/年报.txt`, `${name}/二.txt`]));
    expect(err).toMatch(/说明\.html: 错误 .*\[no-report\]/);
    expect(err).not.toContain("png");
  });
  it("check gives one result a report", async () => {
    const { status, out } = await run(["check", "a.zip", "--format", "json"], { "a.zip": archive });
    expect(status).toBe(2);
    const results: { file: string; report: { year: number } | null }[] = JSON.parse(out).results;
    expect(results.map(({ file, report }) => [file, report?.year])).toEqual([
      ["a.zip/一/年报.txt", 2020],
      ["a.zip/二.txt", 2020],
      ["a.zip/说明.html", undefined],
    ]);
  });
  it("read names the file in the places of its figures", async () => {
    const { out } = await run(["read", "a.zip", "--explain"], { "a.zip": archive });
    expect(out).toMatch(/照原文读出.*\(一\/年报\.txt，/);
  });
  it("limits are options", async () => {
    const { status, err } = await run(["facts", "a.zip", "--max-files", "2"], { "a.zip": archive });
    expect(status).toBe(2);
    expect(err).toContain("[too-large]");
    expect((await run(["facts", "dir", "--max-files", "3"], folder)).err).toContain("--max-files");
    expect((await run(["facts", "dir", "--max-size", "big"], folder)).err).toContain("--max-size");
  });
});

describe("detect", () => {
  const page = (body: string) => `<html><body><div class="${body}"><p>一、总体情况</p></div></body></html>`;
  it("names format, platform and reasons", async () => {
    const { status, out } = await run(["detect", "a.html", "b.txt"], {
      "a.html": page("TRS_UEDITOR"),
      "b.txt": example,
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^a\.html: html · trs — .*TRS_UEDITOR.*\nb\.txt: text — /);
  });
  it("a tie is an error that names both", async () => {
    const { status, err } = await run(["detect", "a.html", "--lang", "en"], {
      "a.html": page("TRS_UEDITOR j-fontContent"),
    });
    expect(status).toBe(2);
    expect(err).toMatch(/trs.*lonsun|lonsun.*trs/);
  });
  it("goes through an archive, and prints JSON", async () => {
    const { out } = await run(["detect", "a.zip", "--format", "json"], { "a.zip": archive });
    const all: { file: string; format: string }[] = JSON.parse(out);
    expect(all.map(({ file, format }) => [file, format])).toEqual([
      ["a.zip/一/年报.txt", "text"],
      ["a.zip/二.txt", "text"],
      ["a.zip/说明.html", "html"],
    ]);
  });
});

describe("--profile", () => {
  it("reads as that platform, and names those there are", async () => {
    const files = { "a.html": "<html><body><p>云栖区某局2020年政府信息公开工作年度报告</p></body></html>" };
    expect((await run(["read", "a.html", "--profile", "trs"], files)).out).toContain("平台: trs");
    const unknown = await run(["read", "a.html", "--profile", "nope"], files);
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringMatching(/nope.*dahan.*generic/)]);
  });
});
