/** Changes against the year before: 比上年的15件减少4件, 同比增长50%, 较上年有所上升. */
import type { ChangeClaim } from "./claim.js";
import { type Features, kindOf, senseOf } from "./features.js";
import type { ReadSentence, SentenceContext } from "./sentence.js";

const directions: { readonly [value: string]: 1 | -1 | 0 } = { up: 1, down: -1, same: 0 };
const compares = (f: Features) => f.marks.includes("compare");

export function changesOf(read: ReadSentence, context: SentenceContext): ChangeClaim[] {
  const { items } = read;
  return items.flatMap((item, i): ChangeClaim[] => {
    const change = item.before.findLast((t) => kindOf(t) === "change" && senseOf(t) !== "to");
    const direction = change ? directions[senseOf(change)] : undefined;
    if (direction === undefined || item.features.marks.includes("respectively")) return [];
    if (item.before.some((t) => t.type === "gap" || (t.type === "word" && t.sense === "other"))) return [];
    const earlier = items.slice(0, i).filter((p) => p.kind !== "percent");
    const compared = earlier
      .filter((p) => compares(p.features) && p.before.every((t) => kindOf(t) !== "change"))
      .at(-1);
    const yearly =
      [item, compared].some(
        (p) =>
          p &&
          (p.features.times.includes("previous") || p.features.years.some((y) => y === (context.frame.year ?? 0) - 1)),
      ) || item.features.tokens.some((t) => t.type === "word" && t.word === "同比");
    if (!yearly || !earlier.concat(item).some((p) => compares(p.features))) return [];
    const current = earlier.filter((p) => p !== compared && p.placed.length > 0).at(-1);
    if (!current) return [];
    const decimals = /\.(\d+)/.exec(item.figure.text)?.[1]?.length ?? 0;
    const half = item.kind === "percent" && item.figure.min === item.figure.max ? 0.5 / 10 ** decimals + 1e-9 : 0;
    return [
      {
        kind: "change",
        direction,
        by: { percent: item.kind === "percent", min: item.figure.min - half, max: item.figure.max + half },
        current: current.figure,
        previous: compared?.figure,
        readings: current.placed[0]?.readings ?? [],
        certainty: "likely",
        span: context.span(item.start, item.end),
      },
    ];
  });
}
