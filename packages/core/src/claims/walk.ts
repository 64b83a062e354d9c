/** What has been read of a sentence so far: the readers of figures, negations and predicates read it and add to it. */
import type { Certainty, Claim, Figure, Reading, Topic } from "./claim.js";
import type { Features } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import type { Clause } from "./items.js";
import { learned } from "./learned.js";
import type { Scope } from "./scope.js";
import type { Item, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

export interface Walk extends Pick<SentenceContext, "cells" | "span"> {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly items: Item[];
  readonly claims: Claim[];
  frame: Frame;
  scope: Scope;
  /** Words of a clause without a figure that the next bare figure counts: 政府信息公开申请（含信函），共计20件. */
  lead: Features | undefined;
  leadDepth: number;
  /** In how many brackets the clause stands that is being read. */
  depth: number;
}

export const first = (tokens: readonly Token[]): number => tokens[0]?.start ?? 0;
export const last = (tokens: readonly Token[]): number => tokens.at(-1)?.end ?? 0;

export const zero: Figure = { min: 0, max: 0, unit: null, text: "0" };

export function learn(walk: Walk, f: Features, placed: readonly Placed[], counted = false): void {
  walk.frame = learned(walk.frame, f, placed[0], counted);
}

export function emit(walk: Walk, placed: readonly Placed[], figure: Figure, start: number, end: number): void {
  for (const { topic, readings, certainty } of placed) {
    walk.claims.push({ kind: "count", topic, readings, certainty, quantity: figure, span: walk.span(start, end) });
  }
}

/** Said to be none at all, if the form has such cells. */
export function none(
  walk: Walk,
  topic: Topic,
  readings: readonly Reading[],
  certainty: Certainty,
  start: number,
  end: number,
): void {
  if (readings.length > 0) emit(walk, [{ topic, readings, certainty, domain: "other" }], zero, start, end);
}

/** No notice of a fee went out: then nothing can have ended for not being paid. */
export function noFee(walk: Walk, words: readonly Token[], end: number): void {
  none(walk, "results", walk.cells.rows(["feeNotPaid"], []), "likely", first(words), end);
}
