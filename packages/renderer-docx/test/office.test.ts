/** What other programs make of our files: LibreOffice, where it is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Block, Finding, Inline } from "@nianbao/core";
import { hostileTexts } from "@nianbao/core/testing";
import { afterAll, describe, expect, it } from "vitest";
import { againstKept, reduced, TOLERANCE } from "../../../scripts/images.js";
import { renderDocx, renderForm } from "../src/index.js";
import { payloads } from "./payloads.js";
import { sampleDocument } from "./sample.js";

const present = (command: string): boolean =>
  spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
const tools = present("soffice") && present("pdftotext") && present("pdftoppm");
const reason = tools ? "" : " (skipped: soffice, pdftotext or pdftoppm is not installed)";
const folder = mkdtempSync(join(tmpdir(), "nianbao-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const finding: Finding = {
  ruleId: "arithmetic/made-up",
  category: "arithmetic",
  messageId: "madeUp",
  verdict: "fail",
  severity: "error",
  message: "合计与各列之和不符。",
  cells: [{ address: "applications/received/total", table: "", row: "", column: "", value: 1 }],
  evidence: [],
  data: {},
  fingerprint: "0123456789abcdef",
  url: "",
};

/** Text of the pages that LibreOffice prints. */
function pages(files: Record<string, Uint8Array>): Record<string, string[]> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [
      "--headless",
      profile,
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...Object.keys(files).map((n) => join(folder, `${n}.docx`)),
    ],
    { stdio: "ignore", timeout: 100_000 },
  );
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      execFileSync("pdftotext", ["-raw", join(folder, `${name}.pdf`)]);
      return [
        name,
        readFileSync(join(folder, `${name}.txt`), "utf8")
          .split("\f")
          .slice(0, -1),
      ];
    }),
  );
}

const squeezed = (value: string): string => value.replace(/\s/g, "");
/** Text that a printed page gives back as it went in: no characters that are not to be seen or stand for others. */
const isPrinted = (value: string): boolean =>
  /^[\x20-\x7e\u3000-\u9fff\uff00-\uffef]+$/.test(value) && /[\w\u4e00-\u9fff]/.test(value);

/** Where {@link hostileEverywhere} prints each text. */
const PLACES = 11;
/**
 * Each text as heading, paragraph, note, caption, item, link, words of a picture, block of an unknown kind, head cell and
 * cell; and all of them in the title, a table's caption, the properties, comments and their author.
 */
function hostileEverywhere(values: readonly string[]): Uint8Array {
  const text = (value: string): Inline[] => [{ type: "text", value }];
  const all = values.join(" ");
  const blocks = values.flatMap((value): Block[] => [
    { type: "heading", depth: 2, children: text(value) },
    { type: "heading", depth: 3, children: text(value) },
    { type: "paragraph", children: [{ type: "strong", children: text(value) }] },
    { type: "paragraph", role: "note", children: text(value) },
    { type: "paragraph", role: "caption", children: text(value) },
    { type: "list", ordered: true, items: [[{ type: "paragraph", children: text(value) }]] },
    {
      type: "paragraph",
      children: [
        { type: "link", url: "https://www.example.org/", title: value, children: text(value) },
        { type: "image", url: "x.png", alt: value },
      ],
    },
    { type: "unknown", name: value, text: value },
  ]);
  const rows = values.map((value) => ({
    cells: [{ header: "row" as const, children: text(value) }, { children: text(value) }],
  }));
  return renderDocx(
    {
      type: "document",
      metadata: { title: all, organ: all },
      data: { values },
      children: [{ type: "heading", depth: 1, children: text(all) }, ...blocks, { type: "table", caption: all, rows }],
    },
    { findings: [{ ...finding, message: all }], commentAuthor: all, layout: { table: { keepTogether: false } } },
  );
}

/** Links and embedded files of a printed page, sorted. */
function attachments(name: string): string[] {
  const pdf = readFileSync(join(folder, `${name}.pdf`), "latin1");
  return [...new Set(pdf.match(/\/(?:URI|JavaScript|JS|Launch|EmbeddedFile|GoToR|SubmitForm)\b[^>]{0,60}/g) ?? [])]
    .map((found) => found.replace(/\d+/g, "n"))
    .sort();
}

describe.skipIf(!tools)(`in LibreOffice${reason}`, () => {
  it("prints every file, the table of applications on one page, hostile text as text", { timeout: 120_000 }, () => {
    const hostile = [...new Set([...payloads, ...hostileTexts])].filter((payload) => payload.length < 100);
    const printed = pages({
      report: renderDocx(sampleDocument()),
      across: renderDocx(sampleDocument("2019"), { layout: { landscape: ["applications"] } }),
      form: renderForm("2021"),
      hostile: hostileEverywhere(hostile),
      harmless: hostileEverywhere(hostile.map(() => "公开")),
    });
    for (const name of ["report", "across", "form"]) {
      const page = printed[name]?.find((text) => text.includes("本年新收政府信息公开申请数量")) ?? "";
      expect(page.replace(/\s/g, ""), name).toContain("四、结转下年度继续办理");
    }
    expect(printed.report?.[0]).toContain("— 1 —");
    // A payload that became a field, a link, an object or nothing at all would be missing from what is printed.
    const text = printed.hostile?.join("").replace(/\s/g, "") ?? "";
    for (const payload of hostile.filter(isPrinted)) {
      const places = text.split(squeezed(payload)).length - 1;
      expect(places, JSON.stringify(payload)).toBeGreaterThanOrEqual(PLACES);
    }
    expect(attachments("hostile")).toEqual(attachments("harmless"));
  });

  it.each(["report", "across", "form", "annotated"])(
    "prints pages that look as they did: %s",
    { timeout: 120_000 },
    (name) => {
      const files = {
        report: () => renderDocx(sampleDocument()),
        across: () => renderDocx(sampleDocument("2019"), { layout: { landscape: ["applications"] } }),
        form: () => renderForm("2021"),
        annotated: () => renderDocx(sampleDocument(), { findings: [finding] }),
      };
      pages({ [name]: files[name as keyof typeof files]() });
      execFileSync("pdftoppm", ["-r", "72", "-png", join(folder, `${name}.pdf`), join(folder, name)]);
      const shots = readdirSync(folder)
        .filter((file) => file.startsWith(`${name}-`))
        .sort();
      expect(shots.length).toBeGreaterThan(2);
      for (const file of shots) {
        const kept = new URL(`pictures/${file}`, import.meta.url).pathname;
        const { share, actual } = againstKept(kept, reduced(readFileSync(join(folder, file)), 2));
        expect(share, `the page is ${actual}`).toBeLessThanOrEqual(TOLERANCE);
      }
    },
  );
});

describe.skipIf(!tools)(`titles in LibreOffice${reason}`, () => {
  it("break between phrases, a bracket with its text", { timeout: 120_000 }, () => {
    const titles = [
      "云栖区政务服务和数据管理局（行政审批局）|2020年度政府信息公开工作年度报告",
      "云汀市自然资源和规划局（海洋局、林业局）|2024年政府信息公开工作年度报告",
      "云汀市文化广电旅游体育局（文物局）|2019年政府信息公开工作年度报告",
      "云汀市人力资源和社会保障局|（云汀市外国专家局）2023年|政府信息公开工作年度报告",
      "云汀市人民政府办公室（云汀市人民|政府外事办公室、港澳事务办公室）|2024年政府信息公开工作年度报告",
      "云汀市发展和改革委员会2024年|政府信息公开工作报告",
    ];
    const documents = titles.map((lines, i) => {
      const value = lines.replaceAll("|", "");
      const children: Block[] = [{ type: "heading", depth: 1, children: [{ type: "text", value }] }];
      return [`title-${i}`, renderDocx({ type: "document", children })] as const;
    });
    const printed = pages(Object.fromEntries(documents));
    const linesOf = (text: string): string =>
      text
        .split("\n")
        .map(squeezed)
        .filter((line) => /[\u4e00-\u9fff]/.test(line))
        .join("|");
    expect(documents.map(([name]) => linesOf(printed[name]?.[0] ?? ""))).toEqual(titles);
  });
});
