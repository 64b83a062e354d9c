/** What a check returns: plain JSON, in a fixed order. */
import type { EditionId } from "../editions/index.js";
import type { Finding } from "./finding.js";
import type { Suppression } from "./options.js";

export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings that ask instead of accusing, whatever their severity; they are not counted above. */
  readonly review: number;
  /** Rules that found nothing wrong; only with `verdicts`. */
  readonly pass?: number;
  /** Findings that say a rule could not be judged. */
  readonly notAssessable?: number;
}

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly author?: string;
  readonly until?: string;
}

export interface CheckResult {
  readonly edition: EditionId;
  readonly ruleSet: { readonly version: string; readonly count: number };
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions that hide nothing (`unused`) or have run out (`expired`). */
  readonly staleSuppressions: readonly (Suppression & { readonly state: "unused" | "expired" })[];
}
