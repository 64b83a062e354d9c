/** What has been made clear, and what a figure was found to count. */
import type { Certainty, Reading, Topic } from "./claim.js";

/** `other`: something that no table counts. */
export type Domain = "applications" | "disputes" | "proactive" | "other";

/** What earlier words of the sentence, and the place in the report, have made clear. */
export interface Frame {
  readonly domain: Domain | undefined;
  readonly role: string | undefined;
  readonly rows: readonly string[] | undefined;
  readonly heads: readonly string[] | undefined;
  readonly acts: readonly string[] | undefined;
  readonly topic: boolean;
  /** Of the section or the heading above. */
  readonly place: Domain | undefined;
  readonly section: string;
  readonly year: number | null;
  /** Name of the organ whose report it is. */
  readonly organ: string | null;
}

export interface Placed {
  readonly topic: Topic;
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
  readonly domain: Domain;
  readonly role?: string;
  readonly rows?: readonly string[];
  readonly heads?: readonly string[];
  readonly acts?: readonly string[];
}
