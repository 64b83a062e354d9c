/** What the files of `cases/` hold; schema/rule-cases.schema.json says the same. */

export type Verdict = "fail" | "review" | "pass" | "not-assessable";
export type Severity = "error" | "warning" | "info";

/** What a tool says of a report; only `ruleId` is required of other tools. */
export interface AnsweredFinding {
  readonly ruleId: string;
  /** Default `fail`. */
  readonly verdict?: Verdict;
  readonly severity?: Severity;
  /** Addresses of the cells: `applications/received/total`. */
  readonly cells?: readonly string[];
  /** Passages of the prose. */
  readonly quotes?: readonly string[];
}

export interface ExpectedFinding extends Required<AnsweredFinding> {
  /** For people; never compared. */
  readonly message: string;
}

export interface Case {
  /** Rule and number: `arithmetic/flow#3`. */
  readonly id: string;
  readonly rule: string;
  readonly kind: "valid" | "invalid";
  readonly about?: string;
  readonly edition: string;
  /** The report, of the shape of `@nianbao/core/schema/report.schema.json`. */
  readonly report: { readonly [key: string]: unknown };
  /** What comes with it: last year's report, the units below, the day of publication … */
  readonly context: { readonly [key: string]: unknown };
  /** What reading the source told. */
  readonly reading: { readonly [key: string]: unknown };
  /** Preset and settings of the check. */
  readonly config: { readonly [key: string]: unknown };
  readonly expected: readonly ExpectedFinding[];
}

export interface RuleFile {
  readonly rule: string;
  readonly title: { readonly [language: string]: string };
  /** How sure the rule's ground is: printed, notice, regulation, logic, practice, memory. */
  readonly basis: string;
  readonly source: { readonly [language: string]: string };
  readonly codes: readonly string[];
  readonly cases: readonly Case[];
}
