/** A finding: what a rule says of a report. Plain JSON; the text is made from `messageId` and `data`. */

import type { CellValue } from "../model/report.js";
import type { Fix } from "./fix.js";

export type Severity = "error" | "warning" | "info";

/**
 * `fail`: wrong. `review`: cannot be certain, a person must look. `pass`: checked and right. `not-assessable`: could not
 * be judged, and why.
 */
export type Verdict = "fail" | "review" | "pass" | "not-assessable";

export interface FoundCell {
  readonly address: string;
  /** Official title of the table, and the official labels of row and column. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue | undefined;
  /** The cell's text, where it is not just the number. */
  readonly raw?: string;
}

export type Evidence =
  /** Two sides that should agree. */
  | {
      readonly kind: "sum";
      readonly left: number;
      readonly right: number;
      readonly difference: number;
      readonly blanksAsZero: number;
      /** The cells on either side, where the two sides are cells of this report. */
      readonly terms?: {
        readonly left: readonly string[];
        readonly right: readonly string[];
        readonly relation: "equal" | "atMost";
      };
    }
  /** A passage of the prose; `start` and `end` in UTF-16 units of the paragraph's text. */
  | {
      readonly kind: "prose";
      readonly quote: string;
      readonly section: string;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly sentence?: string;
      /** What is shown in place of the quote, where the quote itself should not be published again; see `masked`. */
      readonly masked?: string;
    }
  | { readonly kind: "value"; readonly found: string | number | null; readonly expected: string | number | null }
  | {
      readonly kind: "previous";
      readonly year: number | null;
      readonly address: string;
      readonly value: CellValue | undefined;
    };

export interface Finding {
  readonly ruleId: string;
  /** First segment of the rule's id: arithmetic, structure, cell … */
  readonly category: string;
  readonly messageId: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FoundCell[];
  readonly evidence: readonly Evidence[];
  readonly data: { readonly [name: string]: string | number };
  /** What had to be assumed: blanks read as zero. */
  readonly assumption?: string;
  /** Same cause, same group: the fingerprint of the leading finding; see `CheckResult.groups`. */
  readonly group?: string;
  /** How it can be put right by machine; only ever its form. */
  readonly fixes?: readonly Fix[];
  /** Stable over runs: rule, place and what was found. */
  readonly fingerprint: string;
  /** The rule's page. */
  readonly url: string;
}
