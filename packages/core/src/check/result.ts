/** What a check returns: plain JSON, in a fixed order. */
import type { EditionId } from "../editions/index.js";
import type { Finding, FoundCell } from "./finding.js";
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

/** Broken relations that one wrong cell explains, or one relation that none does better. */
export interface FindingGroup {
  /** Fingerprint of the leading finding; the findings carry it as `group`. */
  readonly id: string;
  /** Fingerprints. */
  readonly findings: readonly string[];
  /** One: the suspect. More: each would explain all findings of the group. */
  readonly suspects: readonly FoundCell[];
  /** The figure with which the relations would hold; only where there is one suspect. A hint, not a correction. */
  readonly expected?: number;
  readonly message: string;
}

/** What was checked, so that a result can be held against its input. */
export interface CheckedInput {
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
  /** `bytes`: of the file as read. `report`: of the report as JSON in canonical form (keys sorted, no spaces). */
  readonly of: "bytes" | "report";
}

export interface CheckResult {
  readonly edition: EditionId;
  readonly input: CheckedInput;
  readonly ruleSet: { readonly version: string; readonly count: number };
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly summary: Summary;
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions that hide nothing (`unused`) or have run out (`expired`). */
  readonly staleSuppressions: readonly (Suppression & { readonly state: "unused" | "expired" })[];
}
