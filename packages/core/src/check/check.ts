/** Report → findings. Total, pure, and in a fixed order: same input, same result. */

import { proseOf, readClaims } from "../claims/index.js";
import { editionOf } from "../editions/index.js";
import { anyReport } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import { rules as allRules } from "../rules/index.js";
import type { Finding } from "./finding.js";
import { group } from "./group.js";
import type { CheckOptions } from "./options.js";
import { inOrder } from "./order.js";
import type { CheckResult } from "./result.js";
import type { AnyRule, Language, RuleContext } from "./rule.js";
import { ruleSetVersion } from "./rule-set.js";
import { aboutRule, runRule } from "./run-rule.js";
import { select } from "./select.js";
import { summaryOf } from "./summary.js";
import { suppress } from "./suppress.js";

function contextOf(report: AnyReport, options: CheckOptions): Omit<RuleContext, "options"> {
  const prose = proseOf(report);
  const { previous, published, level, children, scope } = options;
  return {
    report,
    edition: editionOf(report.edition),
    provenance: options.provenance,
    problems: options.problems ?? [],
    prose,
    claims: readClaims(prose, report),
    ...(previous ? { previous } : {}),
    ...(published ? { published } : {}),
    ...(level ? { level } : {}),
    ...(children ? { children } : {}),
    ...(scope ? { scope } : {}),
  };
}

const passed = { "zh-CN": "已核验，未发现问题", en: "checked, nothing found" };
const pass = (rule: AnyRule, language: Language): Finding =>
  aboutRule(rule, "pass", "pass", `${rule.title[language]}：${passed[language]}`);

const needs = {
  previous: { "zh-CN": "未提供上一年度报告，未核验", en: "not checked: the report of the previous year is not given" },
  children: { "zh-CN": "未提供下级单位报告，未核验", en: "not checked: the reports of the units below are not given" },
};
const lacks = (rule: AnyRule, need: keyof typeof needs, language: Language): Finding =>
  aboutRule(rule, "not-assessable", `no-${need}`, `${rule.title[language]}：${needs[need][language]}`);

/** Checks a report; everything it needs beside the report (last year's report, the day) comes with the options. */
export function check(input: Report | AnyReport, options: CheckOptions = {}): CheckResult {
  const report = anyReport(input as Report);
  const language = options.language ?? "zh-CN";
  const selected = select(options.rules ?? allRules, report.edition, options);
  const context = contextOf(report, options);
  const findings = selected.flatMap(({ rule, setting }) => {
    const lacking = (rule.needs ?? []).filter((need) => options[need] === undefined);
    if (lacking.length > 0) return options.verdicts ? lacking.map((need) => lacks(rule, need, language)) : [];
    const found = runRule(rule, setting, context, language);
    return options.verdicts && found.length === 0 ? [pass(rule, language)] : found;
  });
  const kept = suppress(group(inOrder(findings, report)), options.suppressions ?? [], options.today);
  return {
    edition: report.edition,
    ruleSet: { version: ruleSetVersion(selected.map(({ rule }) => rule)), count: selected.length },
    findings: kept.findings,
    summary: summaryOf(kept.findings, options.verdicts ?? false),
    suppressed: kept.suppressed,
    staleSuppressions: kept.staleSuppressions,
  };
}
