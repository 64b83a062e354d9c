/** What a check is given beside the report. */
import type { Problem } from "../model/problem.js";
import type { Provenance } from "../model/provenance.js";
import type { GivenContext } from "./context.js";
import type { Severity } from "./finding.js";
import type { AnyRule, Language } from "./rule.js";

/** `off`, another severity, or a severity with the rule's own options. */
export type RuleSetting = "off" | Severity | readonly [Severity | "off", unknown];
export type Settings = { readonly [ruleId: string]: RuleSetting };

/** A finding that someone has looked at and accepts; a reason is required. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

export type Preset = "recommended" | "strict";

export interface CheckOptions extends GivenContext {
  readonly provenance?: Provenance;
  /** What reading reported: turned into findings where it is about the report. */
  readonly problems?: readonly Problem[];
  /** Default: every rule of the library. */
  readonly rules?: readonly AnyRule[];
  /** Default `recommended`; `strict` adds the rules that ask more often. */
  readonly preset?: Preset;
  readonly settings?: Settings;
  /** Language of the messages; default zh-CN. */
  readonly language?: Language;
  /** `true`: say of every rule that it passed or could not be judged. */
  readonly verdicts?: boolean;
  readonly suppressions?: readonly Suppression[];
  /** SHA-256 of the bytes the report was read from, in hexadecimal; without it the report itself is hashed. */
  readonly sha256?: string;
  /** `YYYY-MM-DD`; core has no clock, so whoever calls tells the day. Without it no suppression expires. */
  readonly today?: string;
}
