/** Puts the form of a report right: checks, applies what can be fixed, and looks again until nothing is left to do. */
import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import type { Fix } from "../check/fix.js";
import type { CheckOptions } from "../check/options.js";
import { anyReport } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import { applyFixes, type FixOptions, fixesOf } from "./apply.js";

export interface FixedReport {
  readonly report: AnyReport;
  /** What was done, in order; places are those at the time of each fix. */
  readonly fixes: readonly Fix[];
  /** The findings that the fixes belong to. */
  readonly findings: readonly Finding[];
}

/** A mark beside another comes up only when the first is gone; no text needs more rounds than this. */
const rounds = 16;

/** Runs the rules of the preset `strict` (unless the options say otherwise): a fix is offered, never imposed. */
export function fixForm(input: Report | AnyReport, options: CheckOptions & FixOptions = {}): FixedReport {
  let report = anyReport(input as Report);
  const fixes: Fix[] = [];
  const findings: Finding[] = [];
  for (let round = 0; round < rounds; round++) {
    const found = check(report, { preset: "strict", ...options }).findings.filter(
      (finding) => fixesOf([finding], options).length > 0,
    );
    const now = fixesOf(found, options);
    const next = applyFixes(report, now);
    if (now.length === 0 || JSON.stringify(next) === JSON.stringify(report)) break;
    fixes.push(...now);
    findings.push(...found);
    report = next;
  }
  return { report, fixes, findings };
}
