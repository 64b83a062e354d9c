import { describe, expect, test } from "vitest";
import { check } from "../../check/check.js";
import { rules } from "../../rules/index.js";
import { sampleReport } from "../../testing/rule-cases.js";
import { cells, units } from "./figures.js";
import { told2019 } from "./form-2019.js";
import { told } from "./form-2021.js";
import { byOrgan } from "./organs.js";
import { bySection } from "./sections.js";

/** Rules of claims; whether the section on problems names problems and plans is another rule's. */
const narrative = rules.filter(({ id }) => id.startsWith("narrative/") && id !== "narrative/problems-section");

interface Where {
  readonly edition?: "2019" | "2021";
  readonly organ?: string;
  readonly section?: string;
}

function loud(
  text: string,
  { edition = "2021", organ = "青禾县水务局", section = "general" }: Where = {},
): readonly string[] {
  const heading = section === "general" ? ["（二）依申请公开情况。畅通申请渠道，规范办理流程。"] : [];
  const report = sampleReport(edition, {
    cells: cells[edition],
    units: units[edition],
    prose: { [section]: [...heading, text] },
    report: { year: edition === "2019" ? 2020 : 2024, organ: { name: organ } },
  });
  const { findings } = check(report, { rules: narrative, preset: "strict" });
  const quoted = findings.filter((f) => f.evidence.some((e) => e.kind === "prose" && text.includes(e.quote)));
  return quoted.filter((f) => f.severity !== "info").map((f) => `${f.ruleId} ${f.message}`);
}

const tables = [
  [told, () => ({})],
  [told2019, () => ({ edition: "2019" })],
  [byOrgan, (organ: string) => ({ organ })],
  [bySection, (section: string) => ({ section })],
] as const;

for (const [table, where] of tables)
  describe.each(Object.entries(table))("a busy year: %s", (what, { right, wrong }) => {
    test.each(right)("agrees: %s", (text) => expect(loud(text, where(what))).toEqual([]));
    test.each(wrong)("is contradicted: %s", (text) => expect(loud(text, where(what))).not.toEqual([]));
  });
