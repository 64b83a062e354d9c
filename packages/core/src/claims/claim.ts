/**
 * What the prose claims, sentence by sentence: typed, with the place of every word. Rules compare claims with cells and
 * with one another; they never read prose themselves.
 */

/** What a count is a count of. A claim whose subject cannot be placed is `unknown` and is compared with nothing. */
export type Subject =
  | { readonly kind: "row"; readonly table: "applications"; readonly row: string; readonly column?: string }
  | { readonly kind: "unknown" };

/** A passage of the prose. `start`, `end`: UTF-16 units of the paragraph's text. */
export interface Span {
  readonly section: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Claim {
  readonly span: Span;
  readonly subject: Subject;
}
