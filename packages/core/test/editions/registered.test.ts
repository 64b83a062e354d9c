/** An edition that the library does not know: defined here alone, it can be printed, read, checked and validated. */
import { afterEach, describe, expect, it } from "vitest";
import {
  check,
  compose,
  type Document,
  type EditionDef,
  type EditionId,
  editionForYear,
  editionIds,
  factsOf,
  parseReport,
  type Report,
  recognise,
  registerEdition,
} from "../../src/index.js";
import { flatten, generateReport, layouts } from "../../src/testing/index.js";
import { documentOf, table } from "../recognise/grids.js";

/** Made up: no notice of such a form is known. */
const local: EditionDef = {
  id: "2030x",
  name: { "zh-CN": "虚构的2030年版格式", en: "made-up form of 2030" },
  source: { title: "虚构的格式", number: "", issued: "2030" },
  years: { from: 2030, to: null },
  sections: [
    { id: "general", ordinal: "一", label: "年度工作综述" },
    { id: "requests", ordinal: "二", label: "公开申请受理情况", table: "requests" },
  ],
  tables: {
    requests: {
      quantity: { unit: "件", kind: "count" },
      blocks: [
        {
          id: "requests",
          layout: "side",
          corner: { label: "申请事项" },
          columns: [
            { id: "online", label: "线上申请件" },
            { id: "desk", label: "窗口申请件" },
            { id: "sum", label: "两项合计件" },
          ],
          rows: [
            { id: "accepted", label: "甲、受理的申请件" },
            {
              id: "outcome",
              label: "乙、申请的去向",
              children: [
                { id: "answered", label: "已作答复的申请件", variants: ["已答复申请件"] },
                { id: "open", label: "尚在办理的申请件" },
              ],
            },
          ],
        },
      ],
    },
  },
  identities: [
    {
      id: "requests/outcome",
      table: "requests",
      terms: "rows",
      each: ["online", "desk", "sum"],
      left: ["accepted"],
      right: ["answered", "open"],
      relation: "equal",
      basis: "logic",
      role: "total",
      statement: { "zh-CN": "受理的申请件等于两种去向之和", en: "accepted equals answered plus open" },
    },
    {
      id: "requests/sum",
      table: "requests",
      terms: "columns",
      each: ["accepted", "answered", "open"],
      left: ["sum"],
      right: ["online", "desk"],
      relation: "equal",
      basis: "logic",
      role: "total",
      statement: { "zh-CN": "合计等于线上与窗口之和", en: "the sum equals online plus desk" },
    },
  ],
};
const id = local.id as EditionId;

let remove: () => void = () => undefined;
afterEach(() => remove());
const register = (edition = local) => {
  remove = registerEdition(edition);
};

const printed = () =>
  documentOf(
    "青禾县水务局2031年政府信息公开工作年度报告",
    "二、公开申请受理情况",
    table(`
申请事项*2 | 线上申请件 | 窗口申请件 | 两项合计件
甲、受理的申请件*2 | 5 | 3 | 8
乙、申请的去向^2 | 已答复申请件 | 4 | 3 | 7
尚在办理的申请件 | 1 | | 2`),
  );
const read = (document: Document) => {
  const result = recognise(document);
  if (!result.ok) throw new Error(result.problems[0].message.en);
  return result;
};

describe("an edition registered by its user", () => {
  it("is read by its labels and its year", () => {
    register();
    expect(editionIds).toEqual(["2014", "2019", "2021", "2030x"]);
    const { report, provenance } = read(printed());
    expect(report).toMatchObject({
      edition: "2030x",
      year: 2031,
      sections: [{ id: "requests", blocks: [{ type: "statutoryTable", table: "requests" }] }],
      tables: {
        requests: {
          accepted: { online: 5, desk: 3, sum: 8 },
          answered: { online: 4, desk: 3, sum: 7 },
          open: { online: 1, desk: null, sum: 2 },
        },
      },
    });
    expect(factsOf(report, provenance)[3]).toMatchObject({
      edition: "2030x",
      table: "二、公开申请受理情况",
      cell: "requests/answered/online",
      row: "已作答复的申请件",
      column: "线上申请件",
      value: 4,
      unit: "件",
    });
  });

  it("is checked by its identities, and no rule of another form speaks", () => {
    register();
    const { report, provenance, problems } = read(printed());
    const { findings } = check(report, { provenance, problems });
    expect(
      findings.filter((finding) => finding.severity !== "info").map((f) => [f.ruleId, f.cells[0]?.address]),
    ).toEqual([
      ["arithmetic/other-relations", "requests/open/sum"], // the one cell that explains both
      ["arithmetic/other-relations", "requests/open/sum"],
    ]);
  });

  it("is the same after printing, with its data and without, and by the labels alone", () => {
    register();
    for (let seed = 1; seed <= 20; seed++) {
      const report = generateReport(seed, { edition: id, mixed: false });
      expect(parseReport(JSON.parse(JSON.stringify(report))).problems).toEqual([]);
      for (const data of [true, false]) expect(read(compose(report, { data })).report).toEqual(report);
    }
  });

  it.each(layouts.filter((layout) => layout.lossless !== "never").map((layout) => [layout.id, layout] as const))(
    "is read from text: %s",
    (_, layout) => {
      register();
      const report = generateReport(3, { edition: id, blanks: 0, notes: false, extra: false, mixed: false, prose: 0 });
      expect(read(flatten(compose(report, { data: false }), layout)).report.tables).toEqual(report.tables);
    },
  );

  it("is forgotten when taken back", () => {
    register();
    expect(editionForYear(2031)).toBe("2030x");
    const report: Report = read(printed()).report;
    remove();
    remove = () => undefined;
    expect(editionForYear(2031)).toBe("2021");
    expect(recognise(printed())).toMatchObject({ ok: true, report: { edition: "2021", tables: {} } });
    expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(false);
  });

  it.each<[string, Partial<EditionDef>, RegExp]>([
    ["an id that is taken", { id: "2021" }, /known already/],
    ["an id that cannot stand before an address", { id: "2030:a" }, /small letters/],
    [
      "an identity without its cell",
      { identities: [{ ...local.identities[0]!, left: ["nobody"] }] },
      /nobody × online/,
    ],
    ["a table in no section", { sections: local.sections.slice(0, 1) }, /no section holds the table requests/],
    ["a section without its table", { tables: {} }, /names no table/],
    ["years that end before they begin", { years: { from: 2031, to: 2030 } }, /end before/],
  ])("is refused for %s", (_, patch, message) => {
    expect(() => registerEdition({ ...local, ...patch })).toThrow(message);
    expect(editionIds).toEqual(["2014", "2019", "2021"]);
  });
});
