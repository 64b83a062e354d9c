/** Which rules run, and how: preset, settings, edition. */
import type { EditionId } from "../editions/index.js";
import type { Severity } from "./finding.js";
import type { CheckOptions, RuleSetting } from "./options.js";
import type { AnyRule } from "./rule.js";

export interface Setting {
  /** Severity asked for; `undefined`: the rule's own. */
  readonly severity: Severity | undefined;
  readonly options: unknown;
}

const severities: readonly unknown[] = ["error", "warning", "info"];

const asItIs: Setting = { severity: undefined, options: undefined };

/** `undefined`: off. A setting that is none of the known words leaves the rule as it is. */
function read(setting: RuleSetting | undefined): Setting | undefined {
  if (setting === undefined) return asItIs;
  const [word, options] = Array.isArray(setting) ? (setting as readonly [unknown, unknown]) : [setting, undefined];
  if (word === "off") return undefined;
  return { severity: severities.includes(word) ? (word as Severity) : undefined, options };
}

/** `undefined`: the rule does not run. A rule outside the preset runs when the settings name it. */
export function settingOf(
  rule: AnyRule,
  edition: EditionId,
  { preset, settings }: Pick<CheckOptions, "preset" | "settings">,
): Setting | undefined {
  if (rule.editions && !rule.editions.includes(edition)) return undefined;
  if (settings && Object.hasOwn(settings, rule.id)) return read(settings[rule.id]);
  return rule.recommended || preset === "strict" ? asItIs : undefined;
}
