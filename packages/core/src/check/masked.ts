/** A result, and its report, as others may see them: what findings found to be private is not published a second time. */
import type { AnyReport } from "../model/report.js";
import type { Evidence, Finding } from "./finding.js";
import type { CheckResult } from "./result.js";

type Secret = readonly [quote: string, masked: string];

const secretsOf = (findings: readonly Finding[]): Secret[] =>
  findings
    .flatMap((finding) => finding.evidence)
    .flatMap((e): Secret[] => (e.kind === "prose" && e.masked !== undefined ? [[e.quote, e.masked]] : []))
    .sort(([a], [b]) => b.length - a.length);

/** Every quoted passage that a finding says to be private, wherever it stands in a text. */
function maskOf({ findings, suppressed }: CheckResult): ((text: string) => string) | undefined {
  const secrets = secretsOf([...findings, ...suppressed.map(({ finding }) => finding)]);
  return secrets.length === 0
    ? undefined
    : (text) => secrets.reduce((shown, [quote, by]) => shown.replaceAll(quote, by), text);
}

function maskedFinding(finding: Finding, mask: (text: string) => string): Finding {
  const evidence = finding.evidence.map((e): Evidence => {
    if (e.kind !== "prose") return e;
    const { sentence } = e;
    return { ...e, quote: mask(e.quote), ...(sentence === undefined ? {} : { sentence: mask(sentence) }) };
  });
  return { ...finding, message: mask(finding.message), evidence };
}

/**
 * The same result with every quoted passage that a finding says to be private (`Evidence.masked`) masked in all quotes,
 * sentences and messages: for screens, pages and logs. Places (`start`, `end`) and fingerprints stay; `fixes` are left
 * out where their text would show what is masked.
 */
export function masked(result: CheckResult): CheckResult {
  const mask = maskOf(result);
  if (!mask) return result;
  const open = (finding: Finding): Finding => {
    const { fixes, ...rest } = maskedFinding(finding, mask);
    return fixes?.every(({ before, after }) => mask(before) === before && mask(after) === after)
      ? { ...rest, fixes }
      : rest;
  };
  return {
    ...result,
    findings: result.findings.map(open),
    groups: result.groups.map((group) => ({ ...group, message: mask(group.message) })),
    suppressed: result.suppressed.map((one) => ({ ...one, finding: open(one.finding) })),
  };
}

function withStrings<T>(value: T, change: (text: string) => string): T;
function withStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => withStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withStrings(item, change)]));
}

/**
 * The report with its text masked as {@link masked} masks the result, so that passages are still found in it. Takes the
 * result as `check` gives it; organ, title and figures stay.
 */
export function maskedReport<R extends Pick<AnyReport, "lead" | "sections">>(report: R, result: CheckResult): R {
  const mask = maskOf(result);
  if (!mask) return report;
  return { ...report, lead: withStrings(report.lead, mask), sections: withStrings(report.sections, mask) };
}
