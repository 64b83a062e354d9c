import { beforeAll, describe, expect, it } from "vitest";
import { main } from "../src/main.js";
import { example, memoryIo } from "./memory-io.js";

const run = async (args: string[], files: Record<string, string | Uint8Array> = { "report.txt": example }) => {
  const memory = memoryIo(files);
  const status = await main(args, memory.io);
  return { status, out: memory.out(), err: memory.err(), written: memory.written };
};

describe("usage", () => {
  it.each([
    [[], 2, /用法/],
    [["--help"], 0, /命令/],
    [["--help", "--lang", "en"], 0, /Commands/],
    [["check", "--help"], 0, /--fail-on/],
    [["help", "facts"], 0, /jsonl/],
    [["--version"], 0, /^\d+\.\d+\.\d+/],
  ] as const)("%j", async (args, status, pattern) => {
    const result = await run([...args]);
    expect(result.status).toBe(status);
    expect(result.out).toMatch(pattern);
  });
  it.each([
    [["chekc", "report.txt"], /没有命令/],
    [["check"], /没有指定文件/],
    [["check", "report.txt", "--format", "xml"], /无效/],
    [["check", "report.txt", "--nope"], /选项有误/],
    [["check", "report.txt", "--published", "31.1.2021"], /YYYY-MM-DD/],
    [["convert", "report.txt"], /--to/],
    [["facts", "report.txt", "--edition", "1999"], /2019/],
    [["rules", "no/such"], /没有规则/],
    [["check", "report.txt", "--lang", "fr"], /zh-CN/],
  ] as const)("%j is wrong usage, told in words", async (args, pattern) => {
    const result = await run([...args]);
    expect(result.status).toBe(2);
    expect(result.err).toMatch(pattern);
  });
});

describe("check", () => {
  it("reports the errors of the example and exits 1", async () => {
    const { status, out } = await run(["check", "report.txt", "--format", "json"]);
    expect(status).toBe(1);
    const [result] = JSON.parse(out).results;
    expect(result.report).toEqual({ edition: "2019", year: 2020, organ: "云栖区政务服务和数据管理局（行政审批局）" });
    const ids = result.findings.map((f: { ruleId: string }) => f.ruleId);
    expect(ids).toContain("privacy/applicant-name");
    expect(ids).toContain("narrative/disputes");
    // 1248 = 919 + 189 + 140, and the nine kinds of documents add up to 70
    expect(ids).not.toContain("narrative/breakdown");
    expect(ids.some((id: string) => id.startsWith("arithmetic/"))).toBe(false);
  });
  it("exits 0 with --fail-on never", async () => {
    expect((await run(["check", "report.txt", "--fail-on", "never"])).status).toBe(0);
  });
  it.each([
    ["empty.txt", ""],
    ["binary.bin", new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9])],
    ["page.html", "<html><body><h1>通知</h1><p>今天开会。</p></body></html>"],
  ])("%s: no report in it, exit 2 with the reason", async (name, content) => {
    const result = await run(["check", name], { [name]: content });
    expect(result.status).toBe(2);
    expect(result.err).not.toBe("");
  });
  it("goes on after a file that cannot be read, and keeps the order", async () => {
    const result = await run(["check", "missing.txt", "report.txt", "--format", "json"]);
    expect(result.status).toBe(2);
    const { results } = JSON.parse(result.out);
    expect(results.map((r: { file: string }) => r.file)).toEqual(["missing.txt", "report.txt"]);
    expect(results[1].findings.length).toBeGreaterThan(0);
  });
  it.each(["pretty", "sarif", "junit", "github"])("writes %s", async (format) => {
    const { out } = await run(["check", "report.txt", "--format", format]);
    expect(out).toContain("narrative/disputes");
  });
});

describe("facts", () => {
  let lines: Record<string, unknown>[];
  beforeAll(async () => {
    const { out, status } = await run(["facts", "report.txt", "--format", "jsonl"]);
    expect(status).toBe(0);
    lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  });
  it("has one line a cell, in the columns of the contract", () => {
    expect(lines).toHaveLength(198);
    expect(Object.keys(lines[0] ?? {})).toEqual(
      "file,edition,year,organ,table,cell,row,column,value,unit,raw,status".split(","),
    );
  });
  it("keeps blanks, zeros and units apart", () => {
    const at = (cell: string) => lines.find((line) => line.cell === cell);
    expect(at("applications/received/naturalPerson")).toMatchObject({ value: 1, status: "exact" });
    expect(at("applications/received/commercialEnterprise")).toMatchObject({ value: null, status: "blank", raw: "" });
    expect(at("applications/carriedOver/total")).toMatchObject({ value: 0, status: "exact" });
    expect(at("proactiveDisclosure/procurement/amount")).toMatchObject({
      value: 9533180,
      unit: "元",
      raw: "9533180元",
    });
    expect(at("disputes/litigationDirect/pending")).toMatchObject({
      value: 1,
      row: "未经复议直接起诉",
      column: "尚未审结",
    });
  });
  it("writes CSV with the same columns", async () => {
    const { out } = await run(["facts", "report.txt"]);
    const rows = out.trimEnd().split("\r\n");
    expect(rows).toHaveLength(199);
    expect(rows[0]).toBe("file,edition,year,organ,table,cell,row,column,value,unit,raw,status");
  });
});

describe("convert and read", () => {
  it.each(["html", "markdown", "json"])("writes %s that reads back to the same figures", async (to) => {
    const ending = to === "markdown" ? "md" : to;
    const { out, status } = await run(["convert", "report.txt", "--to", to]);
    expect(status).toBe(0);
    const facts = async (name: string, content: string | Uint8Array) =>
      (await run(["facts", name, "--format", "jsonl"], { [name]: content })).out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ cell, value, raw }) => `${cell} ${value} ${raw}`);
    expect(await facts(`report.${ending}`, out)).toEqual(await facts("report.txt", example));
  });
  it("writes DOCX to a file", async () => {
    const { written, status } = await run(["convert", "report.txt", "--to", "docx", "-o", "out.docx"]);
    expect(status).toBe(0);
    expect((written.get("out.docx") as Uint8Array).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
  it("explains where each value came from", async () => {
    const { out } = await run(["read", "report.txt", "--explain"]);
    expect(out).toContain("applications/received/naturalPerson");
    expect(out).toContain("2020");
  });
  it("tells the format and why", async () => {
    expect((await run(["detect", "report.txt"])).out).toMatch(/text/);
  });
});

describe("rules", () => {
  it("lists them, and explains one by id or code", async () => {
    expect((await run(["rules"])).out).toContain("arithmetic/flow");
    expect((await run(["rules", "arithmetic/flow"])).out).toMatch(/依据[\s\S]*编号: A01/);
    expect((await run(["rules", "narrative/order"])).out).not.toMatch(/^ {2}编号:/m);
    expect((await run(["rules", "A01"])).out).toContain("arithmetic/flow");
  });
});
