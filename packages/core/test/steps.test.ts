import { describe, expect, it } from "vitest";
import { type AnyReport, type CheckResult, check, defineRule, editionIds, type Report, rules } from "../src/index.js";
import { checkInSteps, type StepOptions } from "../src/steps/index.js";
import { generateReport, sampleReport } from "../src/testing/index.js";

async function steps(report: Report | AnyReport, options?: StepOptions): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for await (const result of checkInSteps(report, options)) results.push(result);
  return results;
}

const wrong = sampleReport("2021", {
  cells: { "applications/received/total": 3 },
  prose: { general: ["2022年收到政府信息公开申请 99 件。"] },
});

describe("checkInSteps", () => {
  it("ends with what check says, whatever is given beside the report", async () => {
    for (const edition of editionIds)
      for (let seed = 0; seed < 4; seed++) {
        const report = generateReport(seed, { edition });
        const previous = generateReport(seed + 100, { edition });
        for (const options of [{}, { preset: "strict", verdicts: true }, { previous, children: [report] }] as const)
          expect((await steps(report, options)).at(-1)).toEqual(check(report, options));
      }
  });

  it("checks the tables, the outline and last year's figures before anything more is loaded", async () => {
    const previous = { ...sampleReport("2021", { cells: { "applications/carriedForward/total": 7 } }), year: 2021 };
    const unnumbered = { ...wrong, sections: wrong.sections.slice(1) };
    const [first] = await steps(unnumbered, { previous });
    const categories = new Set(first!.findings.map(({ category }) => category));
    expect(categories).toEqual(new Set(["arithmetic", "cross-year", "structure"]));
    for (const { ruleId } of check(unnumbered, { previous }).findings)
      if (/^(arithmetic|cell|structure)\//.test(ruleId)) expect(first!.findings.map((f) => f.ruleId)).toContain(ruleId);
  });

  it("runs rules of one's own beside, at once, and says with them what check says", async () => {
    const own = ["zz/last", "aa/first"].map((id) =>
      defineRule({
        id: id as "aa/first",
        severity: "warning",
        basis: "practice",
        title: { "zh-CN": "示例", en: "example" },
        recommended: true,
        messages: { seen: { "zh-CN": "{year}年", en: "{year}" } },
        *check({ report }) {
          yield { messageId: "seen", data: { year: report.year ?? 0 } };
        },
      }),
    );
    const results = await steps(wrong, { own, verdicts: true });
    for (const { findings } of results)
      expect(findings.filter(({ messageId }) => messageId === "seen")).toHaveLength(2);
    expect(results.at(-1)).toEqual(check(wrong, { rules: [...rules, ...own], verdicts: true }));
  });

  it("keeps and adds: each step covers the rules of the one before", async () => {
    const results = await steps(wrong, { preset: "strict" });
    expect(results.length).toBeGreaterThan(1);
    const counts = results.map(({ ruleSet }) => ruleSet.count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const found = results.map(({ findings }) => new Set(findings.map(({ fingerprint }) => fingerprint)));
    expect(found[0]!.size).toBeGreaterThan(0);
    for (const [i, earlier] of found.slice(0, -1).entries())
      for (const fingerprint of earlier) expect(found[i + 1]).toContain(fingerprint);
  });

  it("calls no suppression unused before every rule has been run", async () => {
    const narrative = check(wrong).findings.find(({ ruleId }) => ruleId.startsWith("narrative/"))!;
    const results = await steps(wrong, {
      suppressions: [
        { fingerprint: narrative.fingerprint, reason: "已核实" },
        { fingerprint: "0000000000000000", reason: "旧", until: "2020-01-01" },
        { fingerprint: "1111111111111111", reason: "无" },
      ],
      today: "2023-01-31",
    });
    expect(results.map((r) => r.staleSuppressions.map(({ state }) => state))).toEqual([
      ["expired"],
      ["expired"],
      ["expired", "unused"],
    ]);
  });

  it("stops when it is aborted", async () => {
    const abort = new AbortController();
    const seen: CheckResult[] = [];
    for await (const result of checkInSteps(wrong, { signal: abort.signal })) {
      seen.push(result);
      abort.abort();
    }
    expect(seen).toHaveLength(1);
    expect(await steps(wrong, { signal: abort.signal })).toEqual([]);
  });
});
