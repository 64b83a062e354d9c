/** From shingles that were found elsewhere to passages of the report, and the share of its text they make up. */
import type { Run } from "./normalise.js";
import { shingle } from "./shingles.js";

/** A passage of the report that also stands elsewhere. `start`, `end`: UTF-16 units of the paragraph. */
export interface CopiedPassage {
  readonly section: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Characters that count: without figures, punctuation, titles and stock phrases. */
  readonly length: number;
}

export interface Stretch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Places of found shingles, ascending → stretches of characters; at most `gap` characters between are taken along. */
export function stretchesOf(places: readonly number[], gap: number): Stretch[] {
  const out: Stretch[] = [];
  for (const place of places) {
    const last = out.at(-1);
    if (last && place - last.to <= gap) out[out.length - 1] = { from: last.from, to: place + shingle };
    else out.push({ from: place, to: place + shingle });
  }
  return out;
}

export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** The stretches as printed, cut at the ends of paragraphs. */
export function passagesOf(run: Run, stretches: readonly Stretch[]): CopiedPassage[] {
  return stretches.flatMap(({ from, to }) =>
    run.strips.flatMap((strip, i) => {
      const start = run.starts[i] as number;
      const [first, last] = [Math.max(from, start), Math.min(to, start + strip.codes.length) - 1];
      if (last - first + 1 < shingle / 2) return [];
      const place = strip.places[first - start] as number;
      const end = (strip.places[last - start] as number) + 1;
      return [
        {
          section: run.section,
          paragraph: strip.paragraph,
          start: place,
          end,
          quote: strip.printed.slice(place, end),
          length: last - first + 1,
        },
      ];
    }),
  );
}
