/** Runs one rule; whatever it throws becomes a finding that says so. */
import type { Finding, Severity } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { categoryOf, ruleUrl } from "./page-of-rule.js";
import type { AnyRule, Language, RuleContext, RuleProblem } from "./rule.js";
import type { Chosen } from "./select.js";
import { toFinding } from "./to-finding.js";

/** A finding about the rule itself. */
export function aboutRule(
  rule: AnyRule,
  verdict: "pass" | "not-assessable",
  messageId: string,
  message: string,
): Finding {
  return {
    ruleId: rule.id,
    category: categoryOf(rule.id),
    messageId,
    verdict,
    severity: "info",
    message,
    cells: [],
    evidence: [],
    data: {},
    fingerprint: fingerprintOf([rule.id, verdict, messageId]),
    url: ruleUrl(rule.id),
  };
}

const failed = {
  "zh-CN": (why: string) => `规则运行出错，未能核验：${why}`,
  en: (why: string) => `the rule failed and did not check: ${why}`,
};
const badOptions = {
  "zh-CN": (why: string) => `规则的选项不合要求，未核验：${why}`,
  en: (why: string) => `the rule's options are not valid, not checked: ${why}`,
};

/** A severity from the settings replaces the rule's own, but not what a case says of its own certainty below it. */
const severityOf = ({ severity, setting }: Chosen, problem: RuleProblem): Severity => {
  if (problem.verdict === "not-assessable") return "info";
  if (setting.severity === undefined) return problem.severity ?? severity;
  const lowered = problem.severity !== undefined && rank[problem.severity] < rank[severity];
  return lowered && rank[problem.severity] < rank[setting.severity] ? problem.severity : setting.severity;
};
const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

type Options = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

const noOptions: Options = { ok: true, value: undefined };

function optionsOf({ options, setting: { options: given } }: Chosen): Options {
  if (!options) return given === undefined ? noOptions : { ok: true, value: given };
  const result = options["~standard"].validate(given);
  if (result instanceof Promise) return { ok: false, why: "async schema" };
  if (result.issues) return { ok: false, why: result.issues.map((issue) => issue.message).join("; ") };
  return { ok: true, value: result.value };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Adds the findings of one rule, in the order it yields them; of a rule that throws on the way, only that it failed.
 * @param context without options of a rule
 */
export function runRule(one: Chosen, context: RuleContext, language: Language, findings: Finding[]): void {
  const before = findings.length;
  try {
    const options = optionsOf(one);
    if (!options.ok) {
      findings.push(aboutRule(one.rule, "not-assessable", "badOptions", badOptions[language](options.why)));
      return;
    }
    const own = options.value === undefined ? context : { ...context, options: options.value };
    const problems = one.check.call(one.rule, own) as Iterable<RuleProblem> | readonly RuleProblem[];
    // Most rules find nothing in most reports.
    if (Array.isArray(problems) && problems.length === 0) return;
    for (const problem of problems) {
      findings.push(toFinding(one, severityOf(one, problem), problem, context, language));
    }
  } catch (error) {
    findings.length = before;
    findings.push(aboutRule(one.rule, "not-assessable", "ruleFailed", failed[language](reason(error))));
  }
}
