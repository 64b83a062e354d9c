import type { Finding } from "./finding.js";
import type { Summary } from "./result.js";

const count = (findings: readonly Finding[], is: (finding: Finding) => boolean): number => findings.filter(is).length;

export function summaryOf(findings: readonly Finding[], verdicts: boolean): Summary {
  const failed = (severity: Finding["severity"]) =>
    count(findings, (f) => f.verdict === "fail" && f.severity === severity);
  return {
    error: failed("error"),
    warning: failed("warning"),
    info: failed("info"),
    review: count(findings, (f) => f.verdict === "review"),
    ...(verdicts ? { pass: count(findings, (f) => f.verdict === "pass") } : {}),
    notAssessable: count(findings, (f) => f.verdict === "not-assessable"),
  };
}
