/** Where a figure stood, in the terms of its kind of source. */
import { compose, type Place } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { renderDocx } from "@nianbao/renderer-docx";
import { expect, test } from "vitest";
import { readReport } from "../../src/index.js";
import { workbook } from "../support/office.js";
import { pdfOf } from "../support/pdf.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const address = "proactiveDisclosure/regulations/issued";
const lines = [
  "某市某局2021年政府信息公开工作年度报告",
  "",
  "二、主动公开政府信息情况",
  "",
  "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "| --- | --- | --- | --- |",
  "| 规章 | 1 | 2 | 3 |",
];
const markdown = `---\ntitle: 年报\n---\n\n${lines.join("\n")}\n`;
const list = [
  "- 甲",
  "  - 乙",
  "",
  "> | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "> |---|---|---|---|",
  "> | 规章 | 1 | 2 | 3 |",
];
const text = [
  ...lines.slice(0, 4),
  "信息内容",
  "本年制发件数",
  "本年废止件数",
  "现行有效件数",
  "规章",
  "1",
  "2",
  "3",
].join("\n");
const row = (tag: string, cells: readonly string[]) => `<tr>${cells.map((c) => `<${tag}>${c}</${tag}>`).join("")}</tr>`;
const table = `<table>\n${row("td", ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"])}\n${row("td", ["规章", "1", "2", "3"])}\n</table>`;
const html = `<html><body>\n<h1>${lines[0]}</h1>\n${table}</body></html>`;
const inMarkdown = `${lines[0]}\n\n${table}\n`;
const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const xlsx = workbook(
  `<row r="3">${["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"].map((v, i) => cell(`${"BCDE"[i]}3`, v)).join("")}</row><row r="4">${["规章", "1", "2", "3"].map((v, i) => cell(`${"BCDE"[i]}4`, v)).join("")}</row>`,
  "表二",
);
const pdf = pdfOf([
  [{ x: 90, y: 780, text: lines[0] ?? "" }],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]
    .map((t, i) => ({ x: 90 + 110 * i, y: 700, text: t }))
    .concat(["规章", "1", "2", "3"].map((t, i) => ({ x: 90 + 110 * i, y: 680, text: t }))),
]);

test.each<[string, string, Uint8Array, Place]>([
  ["html", "html", utf8(html), { table: 1, row: 2, column: 2, line: 5, character: 16 }],
  ["text", "text", utf8(text), { line: 10 }],
  ["a table of pipes", "markdown", utf8(markdown), { table: 1, row: 2, column: 2, line: 11, character: 7 }],
  ["a table in a quote", "markdown", utf8(list.join("\n")), { table: 1, row: 2, column: 2, line: 6, character: 7 }],
  [
    "a table of HTML in Markdown",
    "markdown",
    utf8(inMarkdown),
    { table: 1, row: 2, column: 2, line: 5, character: 16 },
  ],
  ["lines of Markdown", "markdown", utf8(text.replaceAll("\n", "\n\n")), { line: 19 }],
  ["a workbook", "xlsx", xlsx, { table: 1, row: 2, column: 2, sheet: "表二", path: "C4" }],
  ["pdf", "pdf", pdf, { page: 2 }],
])("%s", async (_name, format, bytes, place) => {
  const read = await readReport({ bytes }, { format, positions: true });
  if (!read.ok) throw new Error(read.problems[0].message.en);
  expect(read.provenance[address]).toMatchObject({ raw: "1" });
  expect(read.provenance[address]?.place).toEqual(place);
});

const report = generateReport(3, { edition: "2021" });
test("Word: table, row and column", async () => {
  const read = await readReport({ bytes: renderDocx(compose(report, { data: false })) });
  expect(read.ok && read.provenance["applications/received/naturalPerson"]?.place).toMatchObject({ table: 2 });
});
test("data: a pointer", async () => {
  const read = await readReport({ bytes: utf8(JSON.stringify(report)) }, { positions: true });
  const place = read.ok ? read.provenance["applications/received/naturalPerson"]?.place : undefined;
  expect(place?.path).toBe("/tables/applications/received/naturalPerson");
});
test("places stay out of the report", async () => {
  const extra = "<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>";
  const bytes = utf8(html.replace("<table>", `<p>一、总体情况</p>${extra}<p>二、主动公开政府信息情况</p><table>`));
  const [plain, placed] = [await readReport({ bytes }), await readReport({ bytes }, { positions: true })];
  expect(placed.ok && placed.report).toEqual(plain.ok && plain.report);
  expect(JSON.stringify(placed.ok && placed.report)).not.toContain('"place"');
});
