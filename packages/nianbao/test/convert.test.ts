import { sampleReport } from "@nianbao/core/testing";
import { renderForm } from "@nianbao/renderer-docx";
import { describe, expect, it } from "vitest";
import { main } from "../src/main.js";
import { renderers } from "../src/renderers/index.js";
import { optionsOf } from "../src/renderers/options.js";
import { example, memoryIo } from "./memory-io.js";

async function run(args: readonly string[], files: Record<string, string | Uint8Array> = {}) {
  const memory = memoryIo({ "report.txt": example, ...files });
  const status = await main(args, memory.io);
  return { status, out: memory.out(), err: memory.err(), written: memory.written };
}
const convert = (...args: string[]) => run(["convert", "report.txt", ...args]);

describe("options of renderers on the command line", () => {
  it.each<[string, string[], RegExp, RegExp?]>([
    ["a target", ["--target", "wechat"], /^<section style=/],
    ["a theme by name", ["--theme", "plain"], /--nb-font-body:PingFang SC/],
    ["a value of a theme", ["--theme.text", "#222222"], /--nb-text:#222222/],
    ["a flag", ["--large"], /class="nb-page nb-large"/],
    ["a flag off", ["--no-data", "--no-json-ld"], /<\/html>/, /application\/(?:ld\+)?json/],
    ["charts, all", ["--charts", "true"], /<svg/],
    ["charts, one", ["--charts", "sources"], /<svg/],
    ["a site's tags", ["--site.name", "云汀市人民政府"], /name="SiteName" content="云汀市人民政府"/],
    ["no style sheet", ["--style", "none"], /<\/html>/, /<style>/],
    ["a style sheet elsewhere", ["--style.href", "a.css"], /href="a\.css"/],
    ["the level of the title", ["--heading-level", "2"], /<h2 class="nb-h1"/],
    ["options as JSON", ["--options", '{"target":"fragment"}'], /^<div class="nb"/],
    ["a flag on top of JSON", ["--options", '{"target":"fragment"}', "--target", "page"], /^<!DOCTYPE html>/],
    ["annotated", ["--annotate"], /nb-notes/],
  ])("HTML: %s", async (_, args, has, hasNot) => {
    const { status, out, err } = await convert("--to", "html", ...args);
    expect(err.replace(/^.*无法保留.*\n/gm, "")).toBe("");
    expect(status).toBe(0);
    expect(out).toMatch(has);
    if (hasNot) expect(out).not.toMatch(hasNot);
  });

  it.each<[string, string[], RegExp]>([
    ["front matter", ["--front-matter", "hugo"], /^---\ntitle: /],
    ["no front matter", ["--front-matter", "false"], /^# /],
    ["HTML tables", ["--tables", "html"], /<table/],
    ["no notes", ["--no-notes"], /^---/],
  ])("Markdown: %s", async (_, args, has) => {
    const { status, out } = await convert("--to", "markdown", ...args);
    expect(status).toBe(0);
    expect(out).toMatch(has);
  });

  it("draws a picture", async () => {
    const { out, err } = await convert("--to", "svg", "--width", "600");
    expect(out).toMatch(/^<svg[^>]*width="600"/);
    expect(err).toContain("该格式无法保留");
  });

  it("takes reports of earlier years for the trend", async () => {
    const earlier = JSON.stringify(sampleReport("2019", { cells: { "applications/received/total": 9 } }));
    const { out } = await run(
      ["convert", "report.txt", "--to", "html", "--charts", "trend", "--previous", "earlier.json"],
      { "earlier.json": earlier },
    );
    expect(out).toContain("<svg");
  });

  it.each([
    [["--to", "html", "--target", "poster"], /--target.*page\|fragment\|wechat/],
    [["--to", "html", "--heading-level", "9"], /--heading-level/],
    [["--to", "html", "--heading-level", "x"], /--heading-level/],
    [["--to", "html", "--theme.text", "url(x)"], /--theme\.text/],
    [["--to", "markdown", "--target", "wechat"], /--target/],
    [["--to", "docx", "-o", "x.docx", "--layout.page.top", "-4"], /--layout\.page\.top/],
    [["--to", "docx", "-o", "x.docx", "--options", '{"layout":{"pages":1}}'], /layout/],
    [["--to", "html", "--form"], /--to docx/],
    [["--to", "html", "--options", "[1]"], /--options/],
  ])("refuses %j with a reason", async (args, reason) => {
    const { status, err, out } = await convert(...args);
    expect(status).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe("");
  });

  it("sets the page of DOCX, and leaves numbers of pages out", async () => {
    const plain = await convert("--to", "docx", "-o", "a.docx");
    const set = await convert(
      "--to",
      "docx",
      "-o",
      "a.docx",
      "--layout.landscape",
      "applications",
      "--layout.grid",
      "none",
    );
    expect(set.status).toBe(0);
    expect(set.written.get("a.docx")).not.toEqual(plain.written.get("a.docx"));
  });

  it("makes a blank form without a file", async () => {
    const { written, status } = await run(["convert", "--form", "--edition", "2021", "--to", "docx", "-o", "f.docx"]);
    expect(status).toBe(0);
    expect(written.get("f.docx")).toEqual(renderForm("2021"));
    expect((await run(["convert", "--form", "--to", "docx", "-o", "f.docx"])).err).toContain("--edition");
  });

  it("fills an office's own file, and says what has no place in it", async () => {
    const template = renderForm("2021");
    const { status, written, err } = await run(
      ["convert", "report.txt", "--to", "docx", "--template", "own.docx", "-o", "x.docx"],
      { "own.docx": template },
    );
    expect([0, 2]).toContain(status);
    expect(err).not.toBe("");
    expect(written.has("x.docx")).toBe(status === 0);
  });

  it("lists in its help every option that a schema has, in both languages", async () => {
    const help = (await run(["convert", "--help"])).out;
    const english = (await run(["convert", "--help", "--lang", "en"])).out;
    for (const load of Object.values(renderers))
      for (const { def } of optionsOf(await load())) {
        expect(help).toContain(def.name);
        expect(english).toContain(def.name);
      }
    expect(help).toContain("适老化大字");
    expect(english).toContain("large type");
  });
});
