/** A result as others may see it: what its findings found to be private is not published a second time. */
import type { Evidence, Finding } from "./finding.js";
import type { CheckResult } from "./result.js";

type Secret = readonly [quote: string, masked: string];

const secretsOf = (findings: readonly Finding[]): Secret[] =>
  findings
    .flatMap((finding) => finding.evidence)
    .flatMap((e): Secret[] => (e.kind === "prose" && e.masked !== undefined ? [[e.quote, e.masked]] : []))
    .sort(([a], [b]) => b.length - a.length);

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
  const secrets = secretsOf([...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
  if (secrets.length === 0) return result;
  const mask = (text: string): string => secrets.reduce((shown, [quote, by]) => shown.replaceAll(quote, by), text);
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
