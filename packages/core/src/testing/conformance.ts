/** Rule cases as plain JSON: what the public conformance set consists of. */
import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import type { CheckOptions } from "../check/options.js";
import type { AnyRule } from "../check/rule.js";
import type { AnyReport } from "../model/report.js";
import { caseInput, type RuleCase, type RuleCases } from "./rule-cases.js";

export interface ExpectedFinding {
  readonly ruleId: string;
  readonly verdict: Finding["verdict"];
  readonly severity: Finding["severity"];
  /** Addresses of the cells, the suspect first. */
  readonly cells: readonly string[];
  /** Passages of the prose. */
  readonly quotes: readonly string[];
  /** The finding's text, to be read by people; never compared. */
  readonly message: string;
}

export interface ConformanceCase {
  /** Rule and number: `arithmetic/flow#3`. */
  readonly id: string;
  readonly rule: string;
  /** `valid`: the rule says nothing. `invalid`: it says what is expected. */
  readonly kind: "valid" | "invalid";
  readonly about?: string;
  readonly edition: string;
  readonly report: AnyReport;
  /** What comes with the report: last year's, the units below, the day … */
  readonly context: { readonly [name: string]: unknown };
  /** What reading the source told: problems, origin of the figures. */
  readonly reading: { readonly [name: string]: unknown };
  /** Preset, settings. */
  readonly config: { readonly [name: string]: unknown };
  readonly expected: readonly ExpectedFinding[];
}

const readings: readonly (keyof CheckOptions)[] = ["problems", "provenance"];
const configs: readonly (keyof CheckOptions)[] = ["preset", "settings"];
const contexts: readonly (keyof CheckOptions)[] = [
  "previous",
  "published",
  "level",
  "children",
  "scope",
  "previousChildren",
  "roster",
  "others",
  "document",
  "copies",
  "archived",
  "column",
  "platform",
];

const some = (options: CheckOptions, names: readonly (keyof CheckOptions)[]): { readonly [name: string]: unknown } =>
  Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));

/** An index of prose is a living object: such a case stays in the rule's own test. */
const isPlain = ({ options }: RuleCase): boolean => options?.others === undefined || Array.isArray(options.others);

const expectedOf = ({ ruleId, verdict, severity, cells, evidence, message }: Finding): ExpectedFinding => ({
  ruleId,
  verdict,
  severity,
  cells: cells.map(({ address }) => address),
  quotes: evidence.flatMap((item) => (item.kind === "prose" ? [item.quote] : [])),
  message,
});

function caseOf(rule: AnyRule, item: RuleCase, kind: "valid" | "invalid", n: number): ConformanceCase {
  const [report, options] = caseInput(item, rule);
  const made = {
    id: `${rule.id}#${kind}-${n}`,
    rule: rule.id,
    kind,
    ...(item.name ? { about: item.name } : {}),
    edition: report.edition,
    report,
    context: some(options, contexts),
    reading: some(options, readings),
    config: some(options, configs),
    expected: check(report, options).findings.map(expectedOf),
  };
  // As it will be read: without what JSON does not hold.
  return JSON.parse(JSON.stringify(made)) as ConformanceCase;
}

/** The cases of a rule; what is expected is what the rule's own test asserts, and the rule says. */
export const conformanceCases = (rule: AnyRule, { valid, invalid }: RuleCases): ConformanceCase[] => [
  ...valid.flatMap((item, i) => (isPlain(item) ? [caseOf(rule, item, "valid", i + 1)] : [])),
  ...invalid.flatMap((item, i) => (isPlain(item) ? [caseOf(rule, item, "invalid", i + 1)] : [])),
];
