/**
 * A platform profile: what is particular to one family of government sites, as data. It names what tells the family
 * apart, under which ids it puts an article, and in which shapes it hands out lists and articles. It never fetches.
 */

/**
 * How sure a fact is: seen in public code that reads such sites (`code`), on a stored page (`page`), told by a survey
 * of live sites (`survey`), or inferred from other facts (`inferred`).
 */
export type Certainty = "code" | "page" | "survey" | "inferred";

interface Told {
  readonly because: { readonly "zh-CN": string; readonly en: string };
  readonly certainty: Certainty;
  /** 3: no other family has it; 2: rarely; 1: others have it too. */
  readonly weight: 1 | 2 | 3;
}
/** Something in the address. */
export interface UrlMark extends Told {
  readonly url: RegExp;
}
/** Words in the page, compared without regard to case. */
export interface TextMark extends Told {
  readonly text: string;
}
export type Mark = UrlMark | TextMark;

/** Names of the fields in which an answer holds what is wanted; a path goes down with dots, the first that holds wins. */
export interface EntryFields {
  readonly title: readonly string[];
  readonly url: readonly string[];
  /** Text, or a number of seconds or milliseconds since 1970 (Beijing time). */
  readonly date?: readonly string[];
}
export interface ArticleFields {
  /** HTML of the body. */
  readonly content: readonly string[];
  readonly title: readonly string[];
  /** Metadata to keep: our key → fields. */
  readonly metadata: { readonly [key: string]: readonly string[] };
}

interface JsonPlace {
  /** A variable or key of a script in the page that holds the JSON; absent: the whole answer is JSON. */
  readonly script?: string;
  /** Path to it, with dots; `""`: the whole. */
  readonly at: string;
}
/** A shape in which the platform hands something out other than as a page to look at. */
export type Payload =
  | (JsonPlace & { readonly kind: "entries"; readonly fields: EntryFields })
  | (JsonPlace & { readonly kind: "article"; readonly fields: ArticleFields })
  /** JSON that holds HTML with links. */
  | (JsonPlace & { readonly kind: "html" })
  /** XML whose records hold HTML with a link each. */
  | { readonly kind: "records"; readonly record: string };

export interface Profile {
  readonly id: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  /** Where it is in use, as far as known. */
  readonly provinces: readonly string[];
  readonly certainty: "high" | "medium" | "low";
  readonly marks: readonly Mark[];
  /** Ids and classes of the element that holds an article, first choice first. */
  readonly article: readonly string[];
  readonly payloads: readonly Payload[];
}
/* @__NO_SIDE_EFFECTS__ */ export const defineProfile = <const P extends Profile>(profile: P): Profile => profile;

export interface Page {
  readonly text: string;
  readonly url?: string;
}

/** A link of a list page. */
export interface ListEntry {
  readonly title: string;
  /** Resolved against the page's address where that is known. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Report year by the title alone: directories of sites name publication years as often. */
  readonly year?: number;
  readonly isAnnualReport: boolean;
}

const told = (zh: string, en: string, certainty: Certainty, weight: Told["weight"]): Told => ({
  because: { "zh-CN": zh, en },
  certainty,
  weight,
});
export const byUrl = (url: RegExp, what: string, certainty: Certainty, weight: Told["weight"]): UrlMark => ({
  url,
  ...told(`网址形如 ${what}`, `the address looks like ${what}`, certainty, weight),
});
export const byText = (text: string, certainty: Certainty, weight: Told["weight"]): TextMark => ({
  text,
  ...told(`页面含有“${text}”`, `the page holds "${text}"`, certainty, weight),
});
