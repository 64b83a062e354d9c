/** Which rules run, and how: preset, settings, edition. */
import type { EditionId } from "../editions/index.js";
import type { Severity } from "./finding.js";
import type { CheckOptions, RuleSetting, Settings } from "./options.js";
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

/** A rule outside the preset runs when the settings name it. */
const inPreset = (rule: AnyRule, preset: CheckOptions["preset"], settings: Settings): boolean =>
  rule.recommended || preset === "strict" || Object.hasOwn(settings, rule.id);

export function select(
  rules: readonly AnyRule[],
  edition: EditionId,
  options: Pick<CheckOptions, "preset" | "settings">,
): { readonly rule: AnyRule; readonly setting: Setting }[] {
  const settings = options.settings ?? {};
  const selected: { readonly rule: AnyRule; readonly setting: Setting }[] = [];
  for (const rule of rules) {
    if (rule.editions && !rule.editions.includes(edition)) continue;
    if (!inPreset(rule, options.preset, settings)) continue;
    const setting = read(Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined);
    if (setting) selected.push({ rule, setting });
  }
  return selected;
}
