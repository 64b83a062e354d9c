/** A percentage being read: what stands around it, and how it becomes a claim. */
import type { Reading, ShareClaim } from "./claim.js";
import type { Cells } from "./readings.js";
import { halfStep } from "./rounding.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";

export interface Told {
  readonly read: ReadSentence;
  readonly context: SentenceContext;
  readonly item: Item;
  /** Of the percentage among the figures of the sentence. */
  readonly at: number;
  /** The figures before it that are no percentages. */
  readonly before: readonly Item[];
  /**
   * @param end of what is quoted; default the end of the percentage
   * @param certainty default `likely`
   */
  make(
    part: ShareClaim["part"],
    whole: ShareClaim["whole"],
    end?: number,
    certainty?: ShareClaim["certainty"],
  ): readonly ShareClaim[];
}
/** `undefined`: another reader may know more of it; none at all: it claims nothing. */
export type ShareReader = (told: Told) => readonly ShareClaim[] | undefined;

export const noShares: readonly ShareClaim[] = [];

const tolerance = 1e-9;

/** Widened to what rounds to the printed percentage, or is cut off to it, as is often done. */
function rounded(item: Item): ShareClaim["percent"] {
  const { min, max, text } = item.figure;
  const half = halfStep(item.figure) + tolerance;
  return min === max ? { min: min - half, max: max + 2 * half, text } : { min, max, text };
}

export function toldAt(read: ReadSentence, context: SentenceContext, item: Item, at: number): Told {
  return {
    read,
    context,
    item,
    at,
    before: read.items.slice(0, at).filter((p) => p.kind !== "percent"),
    make: (part, whole, end = item.end, certainty = "likely") => [
      { kind: "share", percent: rounded(item), part, whole, certainty, span: context.span(item.start, end) },
    ],
  };
}

/** What a share of results or of applications may be of. */
export const wholesOf = (cells: Cells): Reading[] =>
  ["concluded", "new", "workload"].flatMap((role) => cells.role(role, []));
/** The same, what came in first: of a share that names no whole. */
export const allOf = (cells: Cells): Reading[] =>
  ["new", "workload", "concluded"].flatMap((role) => cells.role(role, []));

export const isExact = ({ kind, figure }: Item): boolean => kind === "quantity" && figure.min === figure.max;
