import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnyReport,
  anyReport,
  applyFixes,
  type Block,
  cellsOf,
  check,
  compose,
  editionOf,
  fixesOf,
  fixForm,
  inlineText,
  proseOf,
  type Report,
  recognise,
  valueAt,
} from "../src/index.js";
import { generateReport, type ReportPatch, sampleReport } from "../src/testing/index.js";

const fixed = (patch: ReportPatch, options = {}) => fixForm(sampleReport("2021", patch), options);
const general = (report: AnyReport): string[] =>
  proseOf(report)
    .paragraphs.filter(({ section }) => section === "general")
    .map(({ text }) => text);

describe("fixes of the text", () => {
  it.each([
    ["full-width digits", "新收到申请１２件，答复率９９．５％。", "新收到申请12件，答复率99.5％。"],
    ["thousands in full width", "公开信息１，２４８条。", "公开信息1,248条。"],
    ["a list of full-width figures stays a list", "分别为１，２，３件。", "分别为1，2，3件。"],
    [
      "half-width marks between characters",
      "2021年,我局加强管理,提高,增强质量;成效明显。",
      "2021年，我局加强管理，提高，增强质量；成效明显。",
    ],
    ["a comma within a number stays", "公开信息1,248条，比上年多1,001条。", "公开信息1,248条，比上年多1,001条。"],
    ["marks written twice", "加强管理，，提高质量。。", "加强管理，提高质量。"],
    ["two different marks are left to a person", "加强管理，、提高质量。", "加强管理，、提高质量。"],
    ["stray spaces", "2021 年4 月10日，加强 管理。", "2021年4月10日，加强管理。"],
    ["wide gaps are layout", "主动公开    依申请公开", "主动公开    依申请公开"],
  ])("%s", (_, before, after) => {
    expect(general(fixed({ prose: { general: [before] } }).report)).toEqual([after]);
  });

  it("edits text inside emphasis, links and lists, and leaves the rest as it is", () => {
    const block: Block = {
      type: "list",
      ordered: true,
      items: [
        [
          {
            type: "paragraph",
            children: [
              { type: "strong", children: [{ type: "text", value: "公开目录," }] },
              { type: "text", value: "及时更新１" },
              { type: "link", url: "https://example.org/", children: [{ type: "text", value: "２条" }] },
              { type: "break" },
              { type: "text", value: "末行。" },
            ],
          },
        ],
      ],
    };
    const { report } = fixed({ prose: { general: [block] } });
    const [list] = report.sections[0]?.blocks ?? [];
    if (list?.type !== "list") throw new Error("no list");
    const [paragraph] = list.items[0] ?? [];
    if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
    expect(paragraph.children).toEqual([
      { type: "strong", children: [{ type: "text", value: "公开目录，" }] },
      { type: "text", value: "及时更新12" },
      { type: "link", url: "https://example.org/", children: [{ type: "text", value: "条" }] },
      { type: "break" },
      { type: "text", value: "末行。" },
    ]);
    expect(inlineText(paragraph.children)).toBe("公开目录，及时更新12条\n末行。");
  });
});

describe("fixes of titles and cells", () => {
  it("gives a section its official title, and leaves a title it does not know", () => {
    const titled = (title: string) =>
      fixed({
        report: { sections: sampleReport().sections.map((s, i) => (i === 4 ? { ...s, title } : s)) },
      }).report.sections[4]?.title;
    expect(titled("五、存在问题及改进情况")).toBe("五、存在的主要问题及改进情况");
    expect(titled("六、存在的主要问题及改进情况")).toBe("五、存在的主要问题及改进情况");
    expect(titled("五、其他")).toBe("五、其他");
  });

  const address = "applications/received/naturalPerson";
  const total = "applications/received/total";
  it.each([
    ["１２", 12, undefined],
    ["12件", 12, undefined],
    [" 1,234 ", 1234, undefined],
    ["22（其中修订16件）", 22, "22（其中修订16件）"],
    ["/", null, "/"],
  ] as const)("%s", (text, value, left) => {
    const { report } = fixed({ cells: { [address]: value, [total]: value ?? 0 }, texts: { [address]: text } });
    expect(report.cellTexts?.[address]).toBe(left);
    expect(valueAt(report, address)).toBe(value);
  });

  it("writes 0 into empty cells only when asked, and nowhere that a relation speaks against", () => {
    const empty = "disputes/reconsideration/upheld";
    const cells = {
      [empty]: null,
      "applications/received/naturalPerson": 3,
      "applications/received/total": null,
    };
    expect(valueAt(fixed({ cells }).report, empty)).toBe(null);
    const { report } = fixed({ cells }, { blankAsZero: true });
    expect(valueAt(report, empty)).toBe(0);
    expect(valueAt(report, "applications/received/total")).toBe(null);
  });
});

describe("applyFixes", () => {
  it("does not touch a text that has changed since", () => {
    const report = sampleReport("2021", { prose: { general: ["新收１２件。"] } });
    const fixes = fixesOf(check(report).findings);
    const other = sampleReport("2021", { prose: { general: ["共新收１２件。"] } });
    expect(applyFixes(other, fixes)).toEqual(other);
  });

  const seed = fc.integer({ min: 1, max: 1_000_000 });
  const messy = (report: AnyReport): AnyReport => ({
    ...report,
    lead: [
      ...report.lead,
      {
        type: "paragraph",
        children: [{ type: "text", value: "全年新收１２件,办结 １,０００件，，转办 2020 年，１３件。" }],
      },
    ],
  });
  const values = (report: AnyReport): Map<string, unknown> =>
    new Map([
      ...cellsOf(editionOf(report.edition)).map(({ address }) => [address, valueAt(report, address)] as const),
      ...Object.entries(report.foreign ?? {}),
    ]);

  it("never changes a figure, and finds nothing left to do the second time", () => {
    fc.assert(
      fc.property(seed, (n) => {
        const before = messy(anyReport(generateReport(n)));
        const once = fixForm(before);
        expect(values(once.report)).toEqual(values(before));
        expect(once.report.extra).toEqual(before.extra);
        expect(applyFixes(once.report, once.fixes)).toEqual(once.report);
        expect(fixForm(once.report).fixes).toEqual([]);
        expect(once.fixes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("turns empty cells into 0 and nothing else when asked, and breaks no relation by it", () => {
    const errors = (report: AnyReport) =>
      check(report).findings.filter((f) => f.category === "arithmetic" && f.verdict === "fail").length;
    fc.assert(
      fc.property(seed, (n) => {
        const before = anyReport(generateReport(n, { blanks: 0.6 }));
        const { report } = fixForm(before, { blankAsZero: true });
        for (const [address, value] of values(before)) {
          const now = valueAt(report, address);
          if (value === null) expect([null, 0]).toContain(now);
          else expect(now).toBe(value);
        }
        expect(errors(report)).toBeLessThanOrEqual(errors(before));
        expect(fixForm(report, { blankAsZero: true }).fixes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the report readable: what is fixed composes and reads back the same", () => {
    fc.assert(
      fc.property(seed, (n) => {
        const { report } = fixForm(messy(anyReport(generateReport(n))));
        const back = recognise(compose(report as unknown as Report, { data: false }));
        if (!back.ok) throw new Error("not read");
        expect(values(anyReport(back.report))).toEqual(values(report));
      }),
      { numRuns: 20 },
    );
  });
});
