/**
 * What the prose claims, sentence by sentence: typed, with the place of every word. Rules compare claims with cells and
 * with one another; they never read prose themselves.
 */

/** A passage of the prose. `start`, `end`: UTF-16 units of the paragraph's text. */
export interface Span {
  readonly section: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The whole sentence the passage stands in. */
  readonly sentence: string;
}

/** A figure of the prose as a range: `12件` is 12–12, `30余件` 30–39, `超过10件` 11 and more, `1.2万件` what rounds to it. */
export interface Figure {
  readonly min: number;
  /** `Infinity`: no upper bound. */
  readonly max: number;
  /** Measure word or money unit as written; `null`: a bare number. */
  readonly unit: string | null;
  readonly text: string;
}

/** One way to find a claimed figure in the tables: the sum of these cells. */
export interface Reading {
  readonly cells: readonly string[];
  /** `true`: a possible reading, but not the plain meaning; if only such a one fits, a person should look. */
  readonly weak?: boolean;
}

/** Which rule compares a claim. */
export type Topic =
  | "received"
  | "carriedOver"
  | "concluded"
  | "carriedForward"
  | "results"
  | "applicants"
  | "disputes"
  | "proactiveDisclosure";

/** How sure the reader is that the words mean these cells. */
export type Certainty = "certain" | "likely" | "unsure";

interface Base {
  readonly span: Span;
  readonly certainty: Certainty;
}

/** A figure, or a stated zero, of something the tables count. */
export interface CountClaim extends Base {
  readonly kind: "count";
  readonly topic: Topic;
  readonly quantity: Figure;
  readonly readings: readonly Reading[];
  /** The figure is of a part of what the cells hold (a month, a channel): it cannot be more than they. */
  readonly atMost?: true;
}

/** Figures of which one is said to be the sum of the others. */
export interface SumClaim extends Base {
  readonly kind: "sum";
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** `true`: the parts are said to be all of it (合计, 包括, 其余); `false`: some of it (其中). */
  readonly complete: boolean;
}

/** A percentage: `part` of `whole`; both as figures of the prose and as readings, whichever there are. */
export interface ShareClaim extends Base {
  readonly kind: "share";
  readonly percent: { readonly min: number; readonly max: number; readonly text: string };
  readonly part: { readonly quantity?: Figure; readonly readings: readonly Reading[] };
  readonly whole: { readonly quantities: readonly Figure[]; readonly readings: readonly Reading[] };
}

/** A change against the year before. */
export interface ChangeClaim extends Base {
  readonly kind: "change";
  readonly direction: 1 | -1 | 0;
  readonly by: { readonly percent: boolean; readonly min: number; readonly max: number } | null;
  readonly current: Figure | undefined;
  readonly previous: Figure | undefined;
  /** 减少3件，下降20%: this year's figure less last year's, where neither is told. */
  readonly difference?: number;
  /** Where the figure stands in the tables of either year. */
  readonly readings: readonly Reading[];
}

/** All of `whole` is said to be `part`: 全部办结, 申请人均为自然人. */
export interface AllClaim extends Base {
  readonly kind: "all";
  readonly part: readonly Reading[];
  readonly whole: readonly Reading[];
}

/** A figure of something that no table counts, by the words before it: the same thing should be told the same way. */
export interface MentionClaim extends Base {
  readonly kind: "mention";
  /** The last words before the figure, and its measure word. */
  readonly key: string;
  readonly quantity: Figure;
}

/** One way to read a comparison: what is said to be more (or less), and what than. */
export interface Ordered {
  readonly one: Reading;
  readonly others: readonly Reading[];
}

/** A comparison of cells without a figure: `more`, `less` than another, or the `most` of all its kind. */
export interface OrderClaim extends Base {
  readonly kind: "order";
  readonly relation: "more" | "less" | "most";
  /** It is told rightly if it holds in any of these ways. */
  readonly ways: readonly Ordered[];
}

export type Claim = OrderClaim | CountClaim | SumClaim | ShareClaim | ChangeClaim | AllClaim | MentionClaim;
export type ClaimOf<K extends Claim["kind"]> = Extract<Claim, { readonly kind: K }>;
