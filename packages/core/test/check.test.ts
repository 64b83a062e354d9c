import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyRule, cellsOf, check, defineRule, editionIds, editions, parseReport } from "../src/index.js";
import { checkResultSchema } from "../src/schema/index.js";
import { sampleReport } from "../src/testing/index.js";

const received = "applications/received/total";
const wrong = sampleReport("2021", { cells: { [received]: 3 } });

const failing: AnyRule = defineRule({
  id: "cell/failing",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "出错", en: "fails" },
  source: { "zh-CN": "无", en: "none" },
  messages: {},
  recommended: true,
  check: () => {
    throw new Error("boom");
  },
});

describe("check", () => {
  it("says nothing bad of a blameless report", () => {
    for (const edition of editionIds) {
      const { findings } = check(sampleReport(edition));
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  it("turns a rule that throws into a finding", () => {
    const { findings, summary } = check(wrong, { rules: [failing] });
    expect(findings).toMatchObject([{ verdict: "not-assessable", message: expect.stringContaining("boom") }]);
    expect(summary).toMatchObject({ error: 0, notAssessable: 1 });
  });

  it("gives the same result twice, of the shape of its schema", () => {
    const result = check(wrong, { preset: "strict", verdicts: true });
    expect(check(wrong, { preset: "strict", verdicts: true })).toEqual(result);
    expect(checkResultSchema.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined();
  });

  it("is total: any figures in any cells give a result of the shape of its schema", () => {
    const addresses = cellsOf(editions["2021"]).map(({ address }) => address);
    const value = fc.oneof(
      fc.integer(),
      fc.constant(null),
      fc.constant(undefined),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const cells = fc.dictionary(fc.constantFrom(...addresses), value, { maxKeys: 12 });
    fc.assert(
      fc.property(cells, fc.string(), (patch, text) => {
        const result = check(sampleReport("2021", { cells: patch, prose: { general: [text] } }), { preset: "strict" });
        expect(checkResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
        expect(result.findings.filter(({ messageId }) => messageId === "ruleFailed")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("names the one cell that explains several broken relations", () => {
    const cell = "applications/notHeld/naturalPerson";
    const { findings } = check(sampleReport("2021", { cells: { [cell]: 10 } }));
    const broken = findings.filter(({ category }) => category === "arithmetic");
    expect(broken.map(({ ruleId }) => ruleId)).toEqual(["arithmetic/applicants-total", "arithmetic/results-total"]);
    expect(broken.map(({ cells }) => cells[0]?.address)).toEqual([cell, cell]);
    expect(new Set(broken.map(({ group }) => group)).size).toBe(1);
  });

  it("takes settings, and a severity the rule lowers for one case stays lowered", () => {
    const ids = (settings: NonNullable<Parameters<typeof check>[1]>["settings"]) =>
      check(wrong, { ...(settings ? { settings } : {}) }).findings.map(
        ({ ruleId, severity }) => `${severity} ${ruleId}`,
      );
    expect(ids(undefined)).toContain("error arithmetic/flow");
    expect(ids({ "arithmetic/flow": "off" }).join()).not.toContain("arithmetic/flow");
    expect(ids({ "arithmetic/flow": "warning" })).toContain("warning arithmetic/flow");
  });

  it("sets suppressed findings aside and reports suppressions that hide nothing", () => {
    const [first] = check(wrong).findings;
    const fingerprint = first?.fingerprint ?? "";
    const suppressions = [
      { fingerprint, reason: "已核实" },
      { fingerprint: "0".repeat(16), reason: "旧" },
      { fingerprint: "1".repeat(16), reason: "过期", until: "2021-12-31" },
    ];
    const result = check(wrong, { suppressions, today: "2022-01-01" });
    expect(result.suppressed).toMatchObject([{ reason: "已核实", finding: { fingerprint } }]);
    expect(result.findings.some((finding) => finding.fingerprint === fingerprint)).toBe(false);
    expect(result.staleSuppressions.map(({ state }) => state)).toEqual(["unused", "expired"]);
  });

  it("speaks English when asked", () => {
    const [finding] = check(wrong, { language: "en" }).findings;
    expect(finding?.message).toMatch(/difference 3|says 3/);
  });
});

describe("parseReport", () => {
  it.each(editionIds)("accepts a report of %s", (edition) => {
    expect(parseReport(JSON.parse(JSON.stringify(sampleReport(edition))))).toMatchObject({ ok: true });
  });

  it.each([
    ["null", null],
    ["a string", "x"],
    ["another edition", { ...sampleReport(), edition: "1999" }],
    ["an unknown cell", sampleReport("2021", { cells: { "applications/received/nobody": 1 } })],
    ["a text for a figure", sampleReport("2021", { cells: { [received]: "3" as never } })],
    ["a prototype key", JSON.parse('{"edition":"2021","cellTexts":{"__proto__":"x"}}')],
  ])("refuses %s with a reason", (_, input) => {
    const result = parseReport(input);
    expect(result).toMatchObject({ ok: false });
    expect(result.problems[0]).toMatchObject({ code: "invalid-model", severity: "error" });
  });
});
