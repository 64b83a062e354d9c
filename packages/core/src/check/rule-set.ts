/** Names a set of rules: changes whenever a rule comes, goes, or says something else. */
import { fingerprintOf } from "./fingerprint.js";
import type { AnyRule } from "./rule.js";

const parts = new WeakMap<AnyRule, string>();

/** What a rule is and says, as a short name; worked out once a rule. */
function partOf(rule: AnyRule): string {
  const known = parts.get(rule);
  if (known !== undefined) return known;
  const part = fingerprintOf([rule.id, rule.severity, JSON.stringify(rule.messages)]);
  parts.set(rule, part);
  return part;
}

const versions = new WeakMap<readonly AnyRule[], string>();

/** @param rules as they were chosen: the list is the same for report after report, and looked up by itself */
export function ruleSetVersion(rules: readonly AnyRule[]): string {
  let version = versions.get(rules);
  if (version === undefined) {
    version = fingerprintOf(rules.map(partOf));
    versions.set(rules, version);
  }
  return version;
}
