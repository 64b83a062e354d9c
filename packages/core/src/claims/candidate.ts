/** A figure that could be counted, its words and what stands around it: of what any reason to leave it out is asked. */
import type { Figure } from "./claim.js";
import { type Features, featuresOf } from "./features.js";
import type { Clause, Part } from "./items.js";
import type { Walk } from "./walk.js";

export interface Candidate {
  readonly figure: Figure;
  readonly part: Part;
  /** What the words of the figure say; `f`: with what others add to it. */
  readonly own: Features;
  readonly f: Features;
  /** What is said of it after that. */
  readonly behind: Features;
  readonly walk: Pick<Walk, "tokens" | "clauses" | "items" | "frame">;
  /** Number of its clause. */
  readonly at: number;
}
export type Why = (candidate: Candidate) => boolean;

export const candidateOf = (
  figure: Figure,
  part: Part,
  own: Features,
  f: Features,
  walk: Candidate["walk"],
  at: number,
): Candidate => ({ figure, part, own, f, behind: featuresOf(part.rest), walk, at });

export const clauseAfter = ({ walk: { clauses }, at }: Candidate): Clause | undefined => clauses[at + 1];

/** The clause behind those that 、 joins to this one. */
export function behindList({ walk: { clauses }, at }: Candidate): number {
  let from = at + 1;
  while (clauses[from]?.mark === "、") from++;
  return from;
}
