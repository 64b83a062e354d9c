import { describe, expect, test } from "vitest";
import { check } from "../../check/check.js";
import { rules } from "../../rules/index.js";
import { sampleReport } from "../../testing/rule-cases.js";
import { beside } from "./beside.js";
import { bySubject } from "./by-subject.js";
import { byWording } from "./by-wording.js";
import { cells, units } from "./figures.js";
import { told2019 } from "./form-2019.js";
import { none, nothingLeft } from "./none.js";
import { byOrgan } from "./organs.js";
import { bySection } from "./sections.js";
import { wordings, wordings2019, wordingsIn } from "./wordings.js";

/** Rules of claims; whether the section on problems names problems and plans is another rule's. */
const narrative = rules.filter(({ id }) => id.startsWith("narrative/") && id !== "narrative/problems-section");

interface Where {
  readonly edition?: "2019" | "2021";
  readonly organ?: string;
  readonly section?: string;
  /** In place of those of the year. */
  readonly values?: { readonly [address: string]: number };
}

function loud(
  text: string,
  { edition = "2021", organ = "青禾县水务局", section = "general", values = {} }: Where = {},
): readonly string[] {
  const heading = section === "general" ? ["（二）依申请公开情况。畅通申请渠道，规范办理流程。"] : [];
  const report = sampleReport(edition, {
    cells: { ...cells[edition], ...values },
    units: units[edition],
    prose: { [section]: [...heading, text] },
    report: { year: edition === "2019" ? 2020 : 2024, organ: { name: organ } },
  });
  const { findings } = check(report, { rules: narrative, preset: "strict" });
  const quoted = findings.filter((f) => f.evidence.some((e) => e.kind === "prose" && text.includes(e.quote)));
  return quoted.filter((f) => f.severity !== "info").map((f) => `${f.ruleId} ${f.message}`);
}

const tables = [
  [bySubject, () => ({})],
  [byWording, () => ({})],
  [told2019, () => ({ edition: "2019" })],
  [byOrgan, (organ: string) => ({ organ })],
  [bySection, (section: string) => ({ section })],
  [beside, (section: string) => ({ section })],
] as const;

for (const [table, where] of tables)
  describe.each(Object.entries(table))("a busy year: %s", (what, { right, wrong }) => {
    test.each(right)("agrees: %s", (text) => expect(loud(text, where(what))).toEqual([]));
    test.each(wrong)("is contradicted: %s", (text) => expect(loud(text, where(what))).not.toEqual([]));
  });

const marked = /\[([^\]]+)\]/g;
/** The sentence with its marked figures as they are, or with one of them changed. */
const figuresOf = (line: string, change = -1): string => {
  let at = 0;
  return line.replace(marked, (_, figure: string) => (at++ === change ? String(Number(figure) + 10) : figure));
};

const inMarkedWords = [
  [wordings, () => ({})],
  [wordings2019, () => ({ edition: "2019" })],
  [wordingsIn, (section: string) => ({ section })],
] as const;

for (const [table, where] of inMarkedWords)
  describe.each(Object.entries(table))("in the words of many offices: %s", (what, sentences) => {
    test.each(sentences)("each figure is read: %s", (line) => {
      expect(loud(figuresOf(line), where(what))).toEqual([]);
      const count = [...line.matchAll(marked)].length;
      for (let at = 0; at < count; at++)
        expect(loud(figuresOf(line, at), where(what)), figuresOf(line, at)).not.toEqual([]);
    });
  });

const zeros = (address: string) =>
  Object.fromEntries(Object.keys(cells["2021"]).flatMap((cell) => (cell.startsWith(address) ? [[cell, 0]] : [])));

describe.each(Object.entries(none))("none of %s", (address, sentences) => {
  test.each(sentences)("%s", (text) => {
    expect(loud(text, { values: zeros(address) })).toEqual([]);
    expect(loud(text)).not.toEqual([]);
  });
});

const allEnded = { ...zeros("applications/carriedForward"), "applications/resultsTotal/total": 52 };
describe("nothing is left", () => {
  test.each(nothingLeft)("%s", (text) => {
    expect(loud(text, { values: allEnded })).toEqual([]);
    expect(loud(text)).not.toEqual([]);
  });
});
