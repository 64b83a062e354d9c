import { readReportSync } from "@nianbao/adapters";
import { type AnyReport, anyReport, cellsOf, compose, editionOf, type Report, valueAt } from "@nianbao/core";
import { generateReport, sampleReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import { describe, expect, it } from "vitest";
import { main } from "../src/main.js";
import { example, memoryIo } from "./memory-io.js";

const run = async (args: string[], files: Record<string, string | Uint8Array>) => {
  const memory = memoryIo(files);
  const status = await main(args, memory.io);
  return { status, out: memory.out(), err: memory.err(), written: memory.written };
};
const textOf = (content: string | Uint8Array | undefined): string =>
  typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
const read = (name: string, content: string): AnyReport => {
  const result = readReportSync({ bytes: new TextEncoder().encode(content), name });
  if (!result.ok) throw new Error(result.problems[0].message.en);
  return anyReport(result.report);
};
const figures = (report: AnyReport) =>
  cellsOf(editionOf(report.edition)).map(({ address }) => valueAt(report, address) ?? null);

/** Lines that differ. */
const changed = (before: string, after: string): [string, string][] => {
  const now = after.split("\n");
  return before.split("\n").flatMap((line, i): [string, string][] => (line === now[i] ? [] : [[line, now[i] ?? ""]]));
};

const source = textOf(example);

describe("fix", () => {
  it("previews and writes nothing unless told", async () => {
    for (const flags of [[], ["--dry-run"], ["--dry-run", "--write"]]) {
      const { status, out, err, written } = await run(["fix", "a.txt", ...flags], { "a.txt": source });
      expect(status).toBe(1);
      expect(written.size).toBe(0);
      expect(out).toContain("只改格式，不改数字");
      expect(out).toContain("-二、行政机关主动公开政府信息情况\n+二、主动公开政府信息情况");
      expect(err).toContain("预览");
    }
  });

  it("edits the source in place: the lines concerned and no others, the figures as they were", async () => {
    const { status, written } = await run(["fix", "a.txt", "--write"], { "a.txt": source });
    expect(status).toBe(0);
    const after = textOf(written.get("a.txt"));
    const lines = changed(source, after);
    expect(lines).toHaveLength(7);
    expect(after.split("\n")).toHaveLength(source.split("\n").length);
    expect(lines.map(([, now]) => now)).toContain("四、政府信息公开行政复议、行政诉讼情况");
    expect(figures(read("a.txt", after))).toEqual(figures(read("a.txt", source)));
    const again = await run(["fix", "a.txt", "--write"], { "a.txt": after });
    expect(again).toMatchObject({ status: 0, written: new Map() });
    expect(again.err).toContain("没有可自动修正");
  });

  it("keeps a byte order mark and line ends", async () => {
    const windows = `\ufeff${source.replaceAll("\n", "\r\n")}`;
    const { written } = await run(["fix", "a.txt", "--write"], { "a.txt": windows });
    const after = textOf(written.get("a.txt"));
    expect(after.startsWith("\ufeff云栖区")).toBe(true);
    expect(after.split("\r\n")).toHaveLength(source.split("\n").length);
  });

  const address = "applications/received/naturalPerson";
  const messy = sampleReport("2021", {
    cells: {
      [address]: 12,
      "applications/received/total": 12,
      "applications/granted/naturalPerson": 12,
      "applications/granted/total": 12,
      "applications/resultsTotal/naturalPerson": 12,
      "applications/resultsTotal/total": 12,
      "disputes/reconsideration/upheld": null,
    },
    texts: { [address]: "１２" },
    prose: {
      general: [
        "主动公开、依申请公开、政府信息管理、平台建设、监督保障,按规定开展。",
        {
          type: "paragraph",
          children: [
            { type: "text", value: "全年受理申请" },
            { type: "strong", children: [{ type: "text", value: "１２件" }] },
            { type: "text", value: ",均按期答复 & 归档。" },
          ],
        },
      ],
    },
  }) as unknown as Report;

  it.each([
    ["page.html", renderHtml(compose(messy, { data: false }))],
    ["page.md", renderMarkdown(compose(messy, { data: false }))],
  ])("edits %s through its markup", async (name, before) => {
    const { written, err } = await run(["fix", name, "--write"], { [name]: before });
    const after = textOf(written.get(name));
    expect(err).toContain("已写入");
    expect(after).toContain("监督保障，按规定开展");
    expect(after.includes("12件")).toBe(true);
    expect(after).toMatch(/，均按期答复 (?:&amp;|&) 归档/);
    expect(figures(read(name, after))).toEqual(figures(read(name, before)));
    if (name.endsWith("html")) expect(after).not.toContain("１２");
  });

  it("writes 0 into an empty cell of a page when asked, and leaves it otherwise", async () => {
    const before = renderHtml(compose(messy, { data: false }));
    const empty = "disputes/reconsideration/upheld";
    const plain = await run(["fix", "page.html", "--write"], { "page.html": before });
    expect(valueAt(read("page.html", textOf(plain.written.get("page.html"))), empty)).toBe(null);
    const asked = await run(["fix", "page.html", "--write", "--blank-as-zero"], { "page.html": before });
    expect(valueAt(read("page.html", textOf(asked.written.get("page.html"))), empty)).toBe(0);
  });

  it("edits a page and the data that it carries alike: nothing is left to fix, and the two agree", async () => {
    const before = renderHtml(compose(messy));
    const { status, written } = await run(["fix", "page.html", "--write"], { "page.html": before });
    expect(status).toBe(0);
    const after = textOf(written.get("page.html"));
    expect(figures(read("page.html", after))).toEqual(figures(read("page.html", before)));
    const again = await run(["fix", "page.html"], { "page.html": after });
    expect(again.err).toContain("没有可自动修正");
    const checked = await run(["check", "page.html", "--format", "json"], { "page.html": after });
    expect(checked.out).not.toContain("structure/data-differs");
  });

  it("tells what it cannot place in the source", async () => {
    const twice = source.replace("\t\u00a01\n", "\t１\n");
    const { status, written } = await run(["fix", "a.txt", "--write", "--blank-as-zero"], { "a.txt": twice });
    expect(status).toBe(1);
    expect(figures(read("a.txt", textOf(written.get("a.txt"))))).toEqual(figures(read("a.txt", twice)));
  });

  it.each(["out.docx", "out.html", "out.json"])("writes %s anew", async (out) => {
    const { status, written } = await run(["fix", "a.txt", "-o", out], { "a.txt": source });
    expect(status).toBe(0);
    const content = written.get(out);
    if (out.endsWith("docx"))
      expect(
        Buffer.from(content as Uint8Array)
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    else expect(figures(read(out, textOf(content)))).toEqual(figures(read("a.txt", source)));
  });

  it.each([
    [["fix", "a.json", "--write"], /-o/],
    [["fix", "-", "--write"], /-o/],
    [["fix", "a.json", "-o", "out.xyz"], /\.docx/],
    [["fix", "a.txt", "b.txt"], /一次只处理一个文件/],
    [["fix", "gb.txt", "--write"], /gb18030/],
  ])("%j is refused with the way out", async (args, pattern) => {
    const gb = args[1] === "gb.txt" ? gb18030(source) : source;
    const files = { "a.json": JSON.stringify(messy), "a.txt": source, "b.txt": source, "-": source, "gb.txt": gb };
    const { status, err, written } = await run(args, files);
    expect(status).toBe(2);
    expect(err).toMatch(pattern);
    expect(written.size).toBe(0);
  });

  it("obeys the configuration: a rule that is off fixes nothing", async () => {
    const config = JSON.stringify({
      rules: { "structure/section-titles": "off", "wording/half-width": "off", "wording/stray-spaces": "off" },
    });
    const { err } = await run(["fix", "a.txt"], { "a.txt": source, "nianbao.config.json": config });
    expect(err).toContain("没有可自动修正");
  });

  it("says in check what can be fixed", async () => {
    const { out } = await run(["check", "a.txt"], { "a.txt": source });
    expect(out).toContain("可自动修正（nianbao fix）");
    expect(out).toMatch(/其中 7 条只关乎格式，可自动修正：nianbao fix a\.txt/);
  });

  it("never changes a figure of a generated report, in any text format", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const report = generateReport(seed);
      for (const [name, before] of [
        ["r.html", renderHtml(compose(report, { data: false }))],
        ["r.md", renderMarkdown(compose(report, { data: false }))],
      ] as const) {
        const { status, written } = await run(["fix", name, "--write"], { [name]: before });
        const content = written.get(name);
        if (content === undefined) expect(status).not.toBe(1);
        else expect(figures(read(name, textOf(content)))).toEqual(figures(read(name, before)));
      }
    }
  });
});

/** The text in GB18030, by the table of the decoder. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1) table.set(character, [lead, trail]);
    }
  return new Uint8Array(
    [...text.replaceAll("\u00a0", " ")].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : (table.get(c) ?? [63]))),
  );
}
