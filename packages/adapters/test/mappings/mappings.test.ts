import { readFileSync } from "node:fs";
import {
  lost,
  type Mapping,
  type MappingInput,
  parseMapping,
  readMapped,
  writeMapped,
} from "@nianbao/adapters/mappings";
import { cellsOf, editionOf, type Report, valueAt } from "@nianbao/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const cells = cellsOf(editionOf("2021")).map((cell) => cell.address);
const mappingOf = (input: unknown): Mapping => {
  const parsed = parseMapping(input);
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => p.message.en).join("; "));
  return parsed.mapping;
};
const full = (format: MappingInput["format"], more: Partial<MappingInput> = {}): Mapping =>
  mappingOf({
    nianbao: "mapping/1",
    id: "test",
    edition: "2021",
    format,
    fields: [
      { code: "DW", title: "单位,名称", from: { metadata: "organ.name" } },
      { code: "ND", from: { metadata: "year" } },
      { code: "VER", from: { constant: "1.0" } },
      ...cells.map((cell, i) => ({ code: `C${i}`, from: { cell } })),
      { code: "TXT", from: { section: "general" } },
    ],
    ...more,
  });
function reportOf(values: readonly (number | null | undefined)[], name = "某市某局", text = "一段文字。"): Report {
  const tables: Record<string, Record<string, Record<string, number | null>>> = {};
  cells.forEach((address, i) => {
    const value = values[i % values.length];
    const [table = "", row = "", column = ""] = address.split("/");
    if (value === undefined) return;
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = value;
  });
  const sections = [{ id: "general", blocks: [{ type: "paragraph", children: [{ type: "text", value: text }] }] }];
  return { edition: "2021", year: 2025, organ: { name }, title: "", lead: [], sections, tables } as unknown as Report;
}
const roundTrip = (mapping: Mapping, report: Report): Report => {
  const written = writeMapped(mapping, report);
  if (!written.ok) throw new Error(written.problems[0].message.en);
  const back = readMapped(mapping, written.bytes);
  if (!back.ok) throw new Error(back.problems[0].message.en);
  expect(back.problems).toEqual([]);
  return back.report;
};

const formats: readonly (readonly [string, MappingInput["format"]])[] = [
  ["json object", { type: "json", path: ["data", "报表"] }],
  ["json list", { type: "json", layout: "list" }],
  ["xml elements", { type: "xml", path: ["NB", "SJ"] }],
  ["xml list, GBK", { type: "xml", layout: "list", encoding: "GBK" }],
  ["csv long", { type: "csv", layout: "long" }],
  ["csv wide, tabs", { type: "csv", layout: "wide", separator: "\t" }],
  ["xlsx long", { type: "xlsx", layout: "long" }],
  ["xlsx wide", { type: "xlsx", layout: "wide" }],
];

describe("what is written reads back", () => {
  test.each(formats)("%s", (_, format) => {
    const mapping = full(format);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -999, max: 99_999_999 }), fc.constantFrom(0, null, 160.5964)), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.constantFrom("某市某局", "<&\"'>,;甲", "𠮷野镇人民政府", "=1+1"),
        (values, name) => {
          const report = reportOf(values, name);
          const back = roundTrip(mapping, report);
          expect(back.organ.name).toBe(name);
          expect(back.year).toBe(2025);
          expect(cells.map((cell) => valueAt(back, cell))).toEqual(cells.map((cell) => valueAt(report, cell)));
          expect(back.sections[0]?.blocks[0]).toEqual(report.sections[0]?.blocks[0]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("what is lost is named", () => {
  const json: MappingInput["format"] = { type: "json" };
  test("nothing, where every part has a field", () => {
    expect(lost(full(json), reportOf([1, 0, null]))).toEqual([]);
  });
  test("cells without a field, texts, blanks written as zero", () => {
    const one = full(json, { fields: [{ code: "A", from: { cell: cells[0] ?? "" } }] });
    expect(lost(one, reportOf([1])).filter((loss) => loss.where?.includes("/"))).toHaveLength(cells.length - 1);
    const report = { ...reportOf([null]), cellTexts: { [cells[0] ?? ""]: "/" } } as unknown as Report;
    expect(lost(full(json), report).map((loss) => loss.where)).toEqual([cells[0]]);
    expect(lost(full(json, { cells: "text" }), report)).toEqual([]);
    expect(lost(full(json, { blank: "zero" }), reportOf([null]))).toHaveLength(cells.length);
  });
  test("characters that GBK has not", () => {
    const mapping = full({ type: "csv", encoding: "GBK" });
    expect(lost(mapping, reportOf([1], "𠮷野镇"))).toHaveLength(1);
  });
  test("another edition is refused", () => {
    expect(writeMapped(full(json), { ...reportOf([1]), edition: "2019" } as unknown as Report).ok).toBe(false);
  });
});

describe("a mapping is checked before use", () => {
  const base = { nianbao: "mapping/1", id: "a", edition: "2021", format: { type: "xml" } };
  const field = { code: "A", from: { cell: cells[0] } };
  test.each([
    ["not JSON", "{"],
    ["no fields", { ...base, fields: [] }],
    ["an unknown key", { ...base, fields: [field], extra: 1 }],
    ["an unknown cell", { ...base, fields: [{ code: "A", from: { cell: "applications/received/nobody" } }] }],
    ["an unknown section", { ...base, fields: [{ code: "A", from: { section: "seventh" } }] }],
    ["an unknown edition", { ...base, edition: "1999", fields: [field] }],
    ["a code twice", { ...base, fields: [field, field] }],
    ["a code that is no element name", { ...base, fields: [{ ...field, code: "1 A" }] }],
    ["a code that is a trap", { ...base, format: { type: "json" }, fields: [{ ...field, code: "__proto__" }] }],
  ])("%s", (_, input) => {
    const parsed = parseMapping(input);
    expect(parsed.ok ? "ok" : parsed.problems[0].code).toBe("invalid-model");
  });
});

describe("reading what others wrote", () => {
  const mapping = full({ type: "json" });
  const read = (data: unknown) => readMapped(mapping, new TextEncoder().encode(JSON.stringify(data)));
  test("text in a cell stays text, unknown fields and other constants are said", () => {
    const back = read({ C0: "约20", C1: " 12 ", VER: "2.0", NEU: 1 });
    expect(back.problems.map((p) => p.code).sort()).toEqual(["cell-text", "data-differs", "label-unknown"]);
    expect(back.ok && valueAt(back.report, cells[0] ?? "")).toBeNull();
    expect(back.ok && valueAt(back.report, cells[1] ?? "")).toBe(12);
  });
  test.each([["[]"], ["{}"], ["null"], ["x"]])("%s holds no report", (text) => {
    expect(readMapped(mapping, new TextEncoder().encode(text)).ok).toBe(false);
  });
});

describe("the worked examples", () => {
  const example = (name: string): Mapping =>
    mappingOf(readFileSync(new URL(`../../../../examples/mappings/${name}.json`, import.meta.url), "utf8"));
  test("a made-up filing system that takes everything", () => {
    const mapping = example("yunxi-filing");
    const report = reportOf([3, 0, null, 5]);
    const back = roundTrip(mapping, report);
    expect(cells.map((cell) => valueAt(back, cell))).toEqual(cells.map((cell) => valueAt(report, cell)));
    expect(lost(mapping, report)).toEqual([]);
  });
  test("a made-up workbook that takes totals, and says what it leaves out", () => {
    const mapping = example("qinghe-workbook");
    const back = roundTrip(mapping, reportOf([3, 0, 5]));
    expect(valueAt(back, "applications/received/total")).toEqual(
      valueAt(reportOf([3, 0, 5]), "applications/received/total"),
    );
    expect(lost(mapping, reportOf([1])).some((loss) => loss.where === "applications/received/naturalPerson")).toBe(
      true,
    );
  });
});

test("the JSON Schema that is shipped takes and refuses what the reader does", () => {
  const json = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  const validate = new Ajv2020({ strict: false }).compile(json("../../schema/mapping.schema.json"));
  const good = json("../../../../examples/mappings/qinghe-workbook.json");
  const bad = [
    { ...good, fields: [] },
    { ...good, edition: undefined },
    { ...good, nianbao: "mapping/2" },
    { ...good, more: 1 },
  ];
  for (const value of [
    good,
    json("../../../../examples/mappings/yunxi-filing.json"),
    { ...good, $schema: "mapping.schema.json" },
    ...bad,
  ]) {
    const text = JSON.stringify(value);
    expect(validate(JSON.parse(text))).toBe(parseMapping(text).ok);
  }
  for (const value of bad) expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
});
