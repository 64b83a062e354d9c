/** Table-driven tests of a rule: reports that it must report, and reports on which it must stay silent. */
import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import type { CheckOptions } from "../check/options.js";
import type { AnyRule } from "../check/rule.js";
import { type EditionId, editionOf } from "../editions/index.js";
import { cellsOf, sectionTitle } from "../layout/cells.js";
import type { Block } from "../model/document.js";
import type { AnyReport, CellValue } from "../model/report.js";

/** What a case changes of a complete report in which every cell is 0 and every section has a sentence. */
export interface ReportPatch {
  /** Figures by address; `undefined` takes the cell away, an `edition:` prefix makes a foreign cell. */
  readonly cells?: { readonly [address: string]: CellValue | undefined };
  readonly texts?: { readonly [address: string]: string };
  readonly units?: { readonly [address: string]: string };
  /** Paragraphs by section id, `lead` for what stands before the first. */
  readonly prose?: { readonly [section: string]: readonly (string | Block)[] };
  readonly report?: Partial<AnyReport>;
}

export interface RuleCase extends ReportPatch {
  readonly name?: string;
  readonly edition?: EditionId;
  readonly options?: Omit<CheckOptions, "rules">;
}

export interface InvalidCase extends RuleCase {
  /** What is expected of the findings, in order; each names what matters. */
  readonly findings: readonly {
    readonly messageId?: string;
    readonly severity?: Finding["severity"];
    readonly verdict?: Finding["verdict"];
    /** Addresses, the suspect first; only those named here are compared. */
    readonly cells?: readonly string[];
    readonly quote?: string;
    /** What the report says, and what it should be by the other side. */
    readonly left?: number | string | null;
    readonly right?: number | string | null;
    readonly message?: RegExp;
  }[];
}

export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

const block = (item: string | Block): Block =>
  typeof item === "string" ? { type: "paragraph", children: [{ type: "text", value: item }] } : item;

function withCells(report: AnyReport, cells: NonNullable<ReportPatch["cells"]>): AnyReport {
  const tables: Record<string, Record<string, Record<string, CellValue>>> = JSON.parse(JSON.stringify(report.tables));
  const foreign: Record<string, CellValue> = {};
  for (const [address, value] of Object.entries(cells)) {
    if (address.includes(":")) {
      if (value !== undefined) foreign[address] = value;
      continue;
    }
    const [table = "", row = "", column = ""] = address.split("/");
    const rows = tables[table] ?? {};
    const { [column]: _, ...rest } = rows[row] ?? {};
    const line = value === undefined ? rest : { ...rest, [column]: value };
    if (Object.keys(line).length > 0) rows[row] = line;
    else delete rows[row];
    tables[table] = rows;
  }
  return { ...report, tables, ...(Object.keys(foreign).length > 0 ? { foreign } : {}) };
}

/** A complete, blameless report of an edition: all figures 0, the sections of the form, neutral text of our own. */
export function sampleReport(id: EditionId = "2021", patch: ReportPatch = {}): AnyReport {
  const edition = editionOf(id);
  const year = edition.years.from;
  const cells = Object.fromEntries(cellsOf(edition).map(({ address }) => [address, 0]));
  const prose = patch.prose ?? {};
  const general = (edition.sections[0]?.aspects ?? []).map((aspect) => `${aspect.label}工作按照要求开展。`);
  const report: AnyReport = {
    edition: id,
    year,
    organ: { name: "青禾县水务局" },
    title: `青禾县水务局${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    lead: (prose.lead ?? ["本报告依据《中华人民共和国政府信息公开条例》编制。"]).map(block),
    sections: edition.sections.map((section, i) => ({
      id: section.id,
      title: sectionTitle(section),
      blocks: [
        ...(prose[section.id] ?? (section.table ? [] : i === 0 ? general : ["本年度按规定报告如下。"])).map(block),
        ...(section.table ? [{ type: "statutoryTable" as const, table: section.table }] : []),
      ],
    })),
    tables: {},
    ...(patch.texts ? { cellTexts: patch.texts } : {}),
    ...(patch.units ? { cellUnits: patch.units } : {}),
  };
  return { ...withCells(report, { ...cells, ...patch.cells }), ...patch.report };
}

const run = (rule: AnyRule, item: RuleCase): readonly Finding[] => check(...caseInput(item, rule)).findings;

/** What is not as the case says; empty when it is. */
function differences(expected: InvalidCase["findings"][number], found: Finding): string[] {
  const out: string[] = [];
  for (const key of ["messageId", "severity", "verdict"] as const) {
    if (expected[key] !== undefined && expected[key] !== found[key])
      out.push(`${key}: ${found[key]}, expected ${expected[key]}`);
  }
  const cells = found.cells.map((cell) => cell.address);
  const wanted = expected.cells ?? [];
  if (wanted.length > 0 && cells[0] !== wanted[0]) out.push(`first cell: ${cells[0]}, expected ${wanted[0]}`);
  for (const address of wanted) if (!cells.includes(address)) out.push(`cell missing: ${address}`);
  const quotes = found.evidence.flatMap((e) => (e.kind === "prose" ? [e.quote] : []));
  if (expected.quote !== undefined && !quotes.includes(expected.quote))
    out.push(`quotes ${JSON.stringify(quotes)}, expected ${expected.quote}`);
  const sides = found.evidence.flatMap((e) =>
    e.kind === "sum" ? [[e.left, e.right]] : e.kind === "value" ? [[e.found, e.expected]] : [],
  );
  const same = ([left, right]: readonly (number | string | null | undefined)[]) =>
    (expected.left === undefined || left === expected.left) &&
    (expected.right === undefined || right === expected.right);
  if ((expected.left !== undefined || expected.right !== undefined) && !sides.some(same))
    out.push(`sides ${JSON.stringify(sides)}, expected ${expected.left} and ${expected.right}`);
  if (expected.message && !expected.message.test(found.message)) out.push(`message: ${found.message}`);
  return out;
}

const assert = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(problems.join("\n"));
};

type Test = (name: string, body: () => void) => unknown;

/** Takes the cases instead of running them: how the public conformance set is made of the rules' own tests. */
export interface CaseCollector extends Test {
  readonly collectRuleCases: (rule: AnyRule, cases: RuleCases) => void;
}
const isCollector = (test: Test): test is CaseCollector => "collectRuleCases" in test;

/** The report of a case, and what it is checked with. */
export const caseInput = (
  { edition = "2021", options, ...patch }: RuleCase,
  rule: AnyRule,
): readonly [AnyReport, CheckOptions] => [
  sampleReport(edition, patch),
  { preset: "strict", ...options, rules: [rule] },
];

/**
 * Registers one test a case.
 * @param test `test` or `it` of vitest, node:test or any runner of the same shape
 */
export function ruleCases(test: Test, rule: AnyRule, { valid, invalid }: RuleCases): void {
  if (isCollector(test)) {
    test.collectRuleCases(rule, { valid, invalid });
    return;
  }
  valid.forEach((item, i) => {
    test(`${rule.id} stays silent: ${item.name ?? i + 1}`, () => {
      assert(run(rule, item).map((finding) => `unexpected: ${finding.severity} ${finding.message}`));
    });
  });
  invalid.forEach((item, i) => {
    test(`${rule.id} reports: ${item.name ?? i + 1}`, () => {
      const found = run(rule, item);
      const count =
        found.length === item.findings.length
          ? []
          : [`${found.length} finding(s): ${JSON.stringify(found.map((f) => f.message))}`];
      assert([...count, ...item.findings.flatMap((e, n) => (found[n] ? differences(e, found[n]) : []))]);
    });
  });
}
