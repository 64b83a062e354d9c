/** Which rules run, and how: preset, settings, edition. */
import type { EditionId } from "../editions/index.js";
import type { Need } from "./context.js";
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

type Selecting = Pick<CheckOptions, "preset" | "settings">;

/** `undefined`: the rule does not run. A rule outside the preset runs when the settings name it. */
function settingOf(rule: AnyRule, edition: EditionId, { preset, settings }: Selecting): Setting | undefined {
  if (rule.editions && !rule.editions.includes(edition)) return undefined;
  if (settings && Object.hasOwn(settings, rule.id)) return read(settings[rule.id]);
  return rule.recommended || preset === "strict" ? asItIs : undefined;
}

/**
 * A rule that runs, and how. What is asked of it for every report stands here again: rules come in many shapes, and
 * fields are read sooner where they always lie in the same place.
 */
export interface Chosen extends Pick<AnyRule, "id" | "severity" | "messages" | "check"> {
  readonly rule: AnyRule;
  readonly options: AnyRule["options"];
  readonly setting: Setting;
  readonly needs: readonly Need[];
}
/** The rules that run, in their order. */
export interface Choice {
  readonly from: readonly AnyRule[];
  readonly chosen: readonly Chosen[];
  readonly rules: readonly AnyRule[];
}

function choose(from: readonly AnyRule[], edition: EditionId, options: Selecting): Choice {
  const chosen: Chosen[] = [];
  for (const rule of from) {
    const setting = settingOf(rule, edition, options);
    const { id, severity, messages, check, options: schema, needs = [] } = rule;
    if (setting) chosen.push({ rule, id, severity, messages, check, options: schema, setting, needs });
  }
  return { from: [...from], chosen, rules: chosen.map(({ rule }) => rule) };
}

/** By edition, preset and number: report after report is checked by the same rules, and a look tells that they are. */
const known = new Map<string, Choice>();

export function choiceOf(rules: readonly AnyRule[], edition: EditionId, options: Selecting): Choice {
  if (options.settings) return choose(rules, edition, options);
  const key = `${edition} ${options.preset} ${rules.length}`;
  let choice = known.get(key);
  if (!choice?.from.every((rule, i) => rule === rules[i])) {
    choice = choose(rules, edition, options);
    known.set(key, choice);
  }
  return choice;
}
