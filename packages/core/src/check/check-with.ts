/** Report → findings. Total, pure, and in a fixed order: same input, same result. */

import { proseOf } from "../claims/prose.js";
import { editionOf } from "../editions/index.js";
import { anyReport } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import { contextFrom, isGiven, type Need, notGiven } from "./context.js";
import type { Finding } from "./finding.js";
import { group, groupsWithin } from "./group.js";
import { checkedInput } from "./input.js";
import type { CheckOptions } from "./options.js";
import { inOrder } from "./order.js";
import type { CheckResult } from "./result.js";
import type { AnyRule, Language, RuleContext } from "./rule.js";
import { ruleSetVersion } from "./rule-set.js";
import { aboutRule, runRule } from "./run-rule.js";
import { choiceOf } from "./select.js";
import { summaryOf } from "./summary.js";
import { suppress } from "./suppress.js";

function contextOf(report: AnyReport, options: CheckOptions): RuleContext {
  return {
    report,
    edition: editionOf(report.edition),
    provenance: options.provenance,
    problems: options.problems ?? [],
    prose: proseOf(report),
    options: undefined,
    ...contextFrom(options),
  };
}

const passed = { "zh-CN": "已核验，未发现问题", en: "checked, nothing found" };
const pass = (rule: AnyRule, language: Language): Finding =>
  aboutRule(rule, "pass", "pass", `${rule.title[language]}：${passed[language]}`);

const lacks = (rule: AnyRule, need: Need, language: Language): Finding =>
  aboutRule(rule, "not-assessable", `no-${need}`, `${rule.title[language]}：${notGiven(need, language)}`);

/** A check under way: what every rule is given. */
export interface Checking {
  readonly report: AnyReport;
  readonly options: GivenOptions;
  readonly language: Language;
  /** Without the options of a rule. */
  readonly context: RuleContext;
}
export type GivenOptions = Omit<CheckOptions, "rules">;

/** Rules that were run, and what they found, as they found it. */
export interface Ran {
  readonly rules: readonly AnyRule[];
  readonly findings: readonly Finding[];
}

export function begin(input: Report | AnyReport, options: GivenOptions): Checking {
  const report = anyReport(input as Report);
  return { report, options, language: options.language ?? "zh-CN", context: contextOf(report, options) };
}

export function runRules({ report, options, language, context }: Checking, rules: readonly AnyRule[]): Ran {
  const findings: Finding[] = [];
  const { chosen, rules: ran } = choiceOf(rules, report.edition, options);
  for (const one of chosen) {
    const { rule, needs } = one;
    if (needs.length > 0 && !needs.every((need) => isGiven(need, options, report))) {
      if (options.verdicts)
        for (const need of needs) if (!isGiven(need, options, report)) findings.push(lacks(rule, need, language));
      continue;
    }
    const before = findings.length;
    runRule(one, context, language, findings);
    if (options.verdicts && findings.length === before) findings.push(pass(rule, language));
  }
  return { rules: ran, findings };
}

export function conclude({ report, options, language, context }: Checking, ran: Ran): CheckResult {
  const grouped = group(inOrder(ran.findings, report), context, language);
  const kept = suppress(grouped.findings, options.suppressions ?? [], options.today);
  return {
    edition: report.edition,
    input: checkedInput(report, options.sha256),
    ruleSet: { version: ruleSetVersion(ran.rules), count: ran.rules.length },
    findings: kept.findings,
    groups: groupsWithin(grouped.groups, kept.findings),
    summary: summaryOf(kept.findings, options.verdicts ?? false),
    suppressed: kept.suppressed,
    staleSuppressions: kept.staleSuppressions,
  };
}

/**
 * Checks a report by the rules given and by no others: what is bundled is what they need. Everything a check needs
 * beside the report (last year's report, the day) comes with the options.
 */
export function checkWith(
  rules: readonly AnyRule[],
  input: Report | AnyReport,
  options: GivenOptions = {},
): CheckResult {
  const checking = begin(input, options);
  return conclude(checking, runRules(checking, rules));
}
