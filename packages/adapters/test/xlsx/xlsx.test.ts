import { readXlsx, writeWorkbook, xlsx } from "@nianbao/adapters/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compoundFile, relations, zip } from "../support/office.js";
import { documentOf, linesOf, sketch, tablesOf } from "../support/text.js";

const ns =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
interface Made {
  readonly sheet: string;
  readonly more?: string;
  readonly strings?: string;
  readonly name?: string;
  readonly state?: string;
}
function workbook(...sheets: Made[]): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${ns}><sheets>${sheets.map((s, i) => `<sheet name="${s.name ?? `Sheet${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}"${s.state ? ` state="${s.state}"` : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, i): [string, string, string] => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`]),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst ${ns}>${sheets.map((s) => s.strings ?? "").join("")}</sst>`,
  };
  sheets.forEach((s, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet ${ns}>${s.more?.startsWith("<cols") ? s.more : ""}<sheetData>${s.sheet}</sheetData>${s.more?.startsWith("<cols") ? "" : (s.more ?? "")}</worksheet>`;
  });
  return zip(files);
}
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: string): string => `<c r="${ref}"><v>${value}</v></c>`;
const read = (...sheets: Made[]) => readXlsx({ bytes: workbook(...sheets) });

describe("values as they stand", () => {
  test.each([
    ["12", "12"],
    ["-4", "-4"],
    ["160.59640000000002", "160.5964"],
    ["1E3", "1000"],
    ["9.5331800000000005E6", "9533180"],
    ["1.2E-7", "0.00000012"],
    ["123456789012345", "123456789012345"],
    ["0", "0"],
  ])("%s → %s", (stored, shown) => {
    const table = tablesOf(
      documentOf(read({ sheet: `<row r="1">${text("A1", "项")}${number("B1", stored)}</row>` })),
    )[0];
    expect(sketch(table)).toEqual([`项|${shown}`]);
  });
  test("shared strings, runs, formulas with and without a result, errors", () => {
    const result = read({
      strings: '<si><t>规章</t></si><si><r><t>行政</t></r><r><t>许可</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      sheet:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><f>1+2</f><v>3</v></c><c r="B2"><f>A2</f></c><c r="C2" t="e"><v>#REF!</v></c></row>',
    });
    expect(sketch(tablesOf(documentOf(result))[0])).toEqual(["规章|行政许可|", "3|=A2|#REF!"]);
    expect(result.problems.map((p) => [p.severity, p.code])).toEqual([
      ["info", "cell-text"],
      ["warning", "content-dropped"],
    ]);
  });
});

describe("the shape of a sheet", () => {
  test("merged cells become spans, blank rows part tables, single lines above are titles", () => {
    const sheet = `<row r="1">${text("B1", "某局年度报告")}</row><row r="3">${text("B3", "三、")}${text("C3", "合计")}</row><row r="4">${number("C4", "1")}${number("D4", "2")}</row><row r="9">${text("B9", "甲")}${number("C9", "7")}</row>`;
    const more = '<mergeCells count="2"><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/></mergeCells>';
    const document = documentOf(read({ sheet, more }));
    expect(linesOf(document)).toEqual(["paragraph 某局年度报告", "[table]", "[table]"]);
    expect(tablesOf(document).map(sketch)).toEqual([["三、↓2|合计→2", "1|2"], ["甲|7"]]);
  });
  test("a head merged over the whole table stays in it", () => {
    const sheet = `<row r="1">${text("A1", "表题")}</row><row r="2">${text("A2", "第一项")}</row><row r="3">${text("A3", "甲")}${number("B3", "1")}</row>`;
    const document = documentOf(read({ sheet, more: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>' }));
    expect(linesOf(document)[0]).toBe("paragraph 表题");
    expect(sketch(tablesOf(document)[0])).toEqual(["第一项→2", "甲|1"]);
  });
  test("sheets with names of their own become headings; hidden sheets and rows are said", () => {
    const row = `<row r="1">${text("A1", "甲")}${number("B1", "1")}</row>`;
    const hidden = `<row r="1" hidden="1">${text("A1", "乙")}${number("B1", "2")}</row>`;
    const result = read(
      { sheet: row, name: "申请情况" },
      { sheet: row, state: "hidden" },
      { sheet: hidden, name: "复议" },
    );
    expect(linesOf(documentOf(result))).toEqual(["heading 申请情况", "[table]", "heading 复议", "[table]"]);
    expect(result.problems.map((p) => p.place?.sheet)).toEqual(["Sheet2", "复议"]);
  });
  test("cells at the far end of a sheet cost nothing", () => {
    const sheet = `<row r="1">${text("A1", "甲")}${number("XFD1", "1")}</row><row r="1048576">${number("A1048576", "2")}</row>`;
    const more = '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>';
    expect(read({ sheet, more }).ok).toBe(true);
  });
});

describe("bad input", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty-input"],
    ["a password", compoundFile("EncryptedPackage"), "encrypted-file"],
    ["the old format", compoundFile("Workbook"), "unknown-format"],
    ["another archive", zip({ "a.txt": "a" }), "unknown-format"],
    ["an empty workbook", workbook({ sheet: "" }), "empty-input"],
    ["half a sheet", workbook({ sheet: "<row>" }), "damaged-file"],
  ])("%s", (_, bytes, code) => {
    const result = readXlsx({ bytes });
    expect(result.ok ? "ok" : result.problems[0].code).toBe(code);
  });
});

describe("writing a workbook", () => {
  const bytes = writeWorkbook([
    {
      name: "数据",
      rows: [
        ["代码", "=1+1"],
        ["A_x0041_", 12],
        ["<&\"'>", null],
      ],
    },
  ]);
  test("reads back, text stays text", () => {
    const document = documentOf(readXlsx({ bytes }));
    expect(sketch(tablesOf(document)[0])).toEqual(["代码|=1+1", "A_x0041_|12", "<&\"'>|"]);
  });
  test("is recognised, and the same every time", () => {
    expect(xlsx.detect({ bytes })?.confidence).toBe("certain");
    expect(writeWorkbook([{ name: "a", rows: [[1]] }])).toEqual(writeWorkbook([{ name: "a", rows: [[1]] }]));
  });
  test("any text comes back", () => {
    const visible = fc
      .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
      .filter((s) => s.trim() === s && !/[\r\n\u0000-\u001f]/.test(s));
    fc.assert(
      fc.property(fc.array(visible, { minLength: 2, maxLength: 5 }), (row) => {
        const [table] = tablesOf(documentOf(readXlsx({ bytes: writeWorkbook([{ name: "s", rows: [row] }]) })));
        return sketch(table)[0] === row.join("|");
      }),
      { numRuns: 60 },
    );
  });
});
