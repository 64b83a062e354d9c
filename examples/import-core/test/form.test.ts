import { equationsOf, valueAt } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, test } from "vitest";
import { edition, type FormValues, fields, reportOf, totals, validate, withTotals } from "../src/index.js";

const zeros = Object.fromEntries(fields.map(({ name }) => [name, "0"]));
const prose = {
  lead: "本报告依据《中华人民共和国政府信息公开条例》编制。",
  general: edition.sections
    .flatMap(({ aspects = [] }) => aspects)
    .map(({ label }) => `${label}工作按照要求开展。`)
    .join("\n"),
  problems: "公开栏目更新不够及时。下一步将按月核对。",
  other: "本年度没有收取信息处理费。",
};
const form = (cells: FormValues["cells"] = {}, more: Partial<FormValues> = {}): FormValues => ({
  organ: "青禾县水务局",
  year: "2024",
  cells: { ...zeros, ...cells },
  prose,
  ...more,
});
/** 两件申请，全部予以公开。 Two applications, both granted. */
const two = {
  "applications/received/naturalPerson": "2",
  "applications/received/total": "2",
  "applications/granted/naturalPerson": "2",
  "applications/granted/total": "2",
  "applications/resultsTotal/naturalPerson": "2",
  "applications/resultsTotal/total": "2",
};

describe("a report from the form", () => {
  test("blank, zero and full-width digits are told apart", () => {
    const { report, errors } = reportOf(
      form({ "proactiveDisclosure/licensing/decisions": "", "proactiveDisclosure/fees/amount": "１２.５" }),
    );
    expect(errors).toEqual([]);
    expect(valueAt(report, "proactiveDisclosure/licensing/decisions")).toBeNull();
    expect(valueAt(report, "proactiveDisclosure/penalties/decisions")).toBe(0);
    expect(valueAt(report, "proactiveDisclosure/fees/amount")).toBe(12.5);
  });
  test.each([
    ["a word in a cell", form({ "applications/received/total": "三件" }), "applications/received/total"],
    ["a cell the form has not", form({ "applications/received/nobody": "1" }), "applications/received/nobody"],
    ["no organ", form({}, { organ: " " }), "organ"],
    ["no year", form({}, { year: "24" }), "year"],
  ])("%s is an error of its field", (_, values, field) => {
    expect(validate(values).byField[field]).toMatchObject([{ severity: "error" }, ...[]]);
    expect(validate(values).mayBeFiled).toBe(false);
  });
});

describe("as one types", () => {
  test("a report in order may be filed", () => {
    expect(validate(form(two))).toMatchObject({ byField: {}, offered: [], mayBeFiled: true });
  });
  test("a total that is wrong: a finding at a field, and the right total offered", () => {
    const found = validate(form({ ...two, "applications/received/total": "3" }));
    expect(found.mayBeFiled).toBe(false);
    expect(found.byField["applications/received/total"]?.[0]).toMatchObject({ severity: "error" });
    expect(found.offered).toMatchObject([{ name: "applications/received/total", sum: 2, filled: 3 }]);
  });
  test("what was carried forward last year is asked for", () => {
    const carried = {
      "applications/received/naturalPerson": "1",
      "applications/received/total": "1",
      "applications/carriedForward/naturalPerson": "1",
      "applications/carriedForward/total": "1",
    };
    const last = reportOf(form(carried, { year: "2023" })).report;
    const found = validate(form(two), last);
    expect(Object.keys(found.byField).some((name) => name.startsWith("applications/carriedOver/"))).toBe(true);
  });
});

describe("totals beside", () => {
  test("every total of the edition is offered", () => {
    const wanted = equationsOf(edition).filter(({ identity }) => identity.role === "total");
    expect(totals.map(({ name }) => name)).toEqual(wanted.map(({ left }) => left[0]));
  });
  test("an empty form is offered nothing", () => {
    expect(validate(form(Object.fromEntries(fields.map(({ name }) => [name, ""])))).offered).toEqual([]);
  });
  test.each([1, 2, 3, 4, 5, 6])("taken, they are those of generated report %i", (seed) => {
    const report = generateReport(seed, { edition: "2021", notes: false, mixed: false, extra: false, blanks: 0 });
    const isTotal = new Set(totals.map(({ name }) => name));
    const cells = Object.fromEntries(
      fields.map(({ name }) => [name, isTotal.has(name) ? "" : String(valueAt(report, name))]),
    );
    const taken = withTotals(form(cells));
    expect(reportOf(taken).report.tables).toEqual(report.tables);
    expect(validate(taken).offered).toEqual([]);
  });
});
