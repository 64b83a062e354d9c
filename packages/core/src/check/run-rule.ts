/** Runs one rule; whatever it throws becomes a finding that says so. */
import type { Finding, Severity } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import type { AnyRule, Language, RuleContext, RuleProblem } from "./rule.js";
import type { Chosen, Setting } from "./select.js";
import { categoryOf, ruleUrl, toFinding } from "./to-finding.js";

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
const severityOf = (rule: AnyRule, setting: Setting, problem: RuleProblem): Severity => {
  if (problem.verdict === "not-assessable") return "info";
  if (setting.severity === undefined) return problem.severity ?? rule.severity;
  const lowered = problem.severity !== undefined && rank[problem.severity] < rank[rule.severity];
  return lowered && rank[problem.severity] < rank[setting.severity] ? problem.severity : setting.severity;
};
const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

type Options = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

const noOptions: Options = { ok: true, value: undefined };

function optionsOf(rule: AnyRule, given: unknown): Options {
  if (!rule.options) return given === undefined ? noOptions : { ok: true, value: given };
  const result = rule.options["~standard"].validate(given);
  if (result instanceof Promise) return { ok: false, why: "async schema" };
  if (result.issues) return { ok: false, why: result.issues.map((issue) => issue.message).join("; ") };
  return { ok: true, value: result.value };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Adds the findings of one rule, in the order it yields them; of a rule that throws on the way, only that it failed.
 * @param context without options of a rule
 */
export function runRule(
  { rule, setting }: Chosen,
  context: RuleContext,
  language: Language,
  findings: Finding[],
): void {
  const before = findings.length;
  try {
    const options = optionsOf(rule, setting.options);
    if (!options.ok) {
      findings.push(aboutRule(rule, "not-assessable", "badOptions", badOptions[language](options.why)));
      return;
    }
    const own = options.value === undefined ? context : { ...context, options: options.value };
    for (const problem of rule.check(own) as Iterable<RuleProblem>) {
      findings.push(toFinding(rule, severityOf(rule, setting, problem), problem, context, language));
    }
  } catch (error) {
    findings.length = before;
    findings.push(aboutRule(rule, "not-assessable", "ruleFailed", failed[language](reason(error))));
  }
}
