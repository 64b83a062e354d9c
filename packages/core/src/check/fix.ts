/**
 * A fix: how one finding about form can be put right without a person deciding anything. Form only: width of digits,
 * marks, spaces, official titles, a cell that says its figure in more words. No fix changes a figure; the one that
 * writes a 0 into an empty cell is made only when asked for.
 */
export const fixKinds = [
  "full-width-digits",
  "full-width-marks",
  "doubled-marks",
  "stray-spaces",
  "section-title",
  "plain-number",
  "blank-as-zero",
] as const;
export type FixKind = (typeof fixKinds)[number];

export type FixPlace =
  /** A passage; `paragraph` as in the evidence of findings, `start` and `end` in UTF-16 units of its text. */
  | { readonly kind: "prose"; readonly paragraph: number; readonly start: number; readonly end: number }
  /** The heading of a section, by its place among the sections of the report. */
  | { readonly kind: "title"; readonly section: number }
  | { readonly kind: "cell"; readonly address: string }
  /** Every empty cell of a table that may be filled without breaking a relation. */
  | { readonly kind: "blanks"; readonly table: string };

export interface Fix {
  readonly what: FixKind;
  readonly where: FixPlace;
  /** What stands there now; a fix whose `before` is not found is not applied. */
  readonly before: string;
  readonly after: string;
}
