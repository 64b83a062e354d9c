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

interface Named {
  readonly rules: readonly AnyRule[];
  readonly version: string;
}
/** By their number: report after report is checked by the same rules of its edition, and a look tells that they are. */
const named = new Map<number, Named>();

export function ruleSetVersion(rules: readonly AnyRule[]): string {
  const known = named.get(rules.length);
  if (known?.rules.every((rule, i) => rule === rules[i])) return known.version;
  const version = fingerprintOf(rules.map(partOf));
  named.set(rules.length, { rules: [...rules], version });
  return version;
}
