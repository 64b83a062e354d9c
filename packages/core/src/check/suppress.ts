/** Suppressions: a finding that someone accepts, with a reason, is set aside and still reported as such. */
import type { Finding } from "./finding.js";
import type { Suppression } from "./options.js";
import type { CheckResult, SuppressedFinding } from "./result.js";

interface Split extends Pick<CheckResult, "staleSuppressions"> {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string | undefined,
): Split {
  const expired = suppressions.filter(({ until }) => until !== undefined && today !== undefined && until < today);
  const active = new Map(suppressions.filter((s) => !expired.includes(s)).map((s) => [s.fingerprint, s]));
  const used = new Set<string>();
  const suppressed: SuppressedFinding[] = [];
  const open = findings.filter((finding) => {
    const by = active.get(finding.fingerprint);
    if (!by) return true;
    used.add(by.fingerprint);
    const { fingerprint: _, ...why } = by;
    suppressed.push({ finding, ...why });
    return false;
  });
  return {
    findings: open,
    suppressed,
    staleSuppressions: suppressions.flatMap((s): CheckResult["staleSuppressions"] => {
      if (expired.includes(s)) return [{ ...s, state: "expired" }];
      return used.has(s.fingerprint) ? [] : [{ ...s, state: "unused" }];
    }),
  };
}
