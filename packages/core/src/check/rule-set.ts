/** Names a set of rules: changes whenever a rule comes, goes, or says something else. */
import { fingerprintOf } from "./fingerprint.js";
import type { AnyRule } from "./rule.js";

export const ruleSetVersion = (rules: readonly AnyRule[]): string =>
  fingerprintOf(rules.flatMap(({ id, severity, messages }) => [id, severity, JSON.stringify(messages)]));
