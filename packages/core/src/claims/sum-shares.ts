/** 网上占50%，邮寄占30%，当面占30%: shares that are more than the whole. */
import type { Figure, SumClaim } from "./claim.js";
import { halfStep } from "./rounding.js";
import type { Item, SentenceContext } from "./sentence.js";
import { changed, has } from "./sum-claim.js";

const excludes = ({ features: { steps, columns, others, gaps } }: Item): boolean =>
  gaps.length === 0 && others.length === steps.length && (columns.length === 1 || steps.includes("channel"));

/** 网上占50%，邮寄占30%，当面占30%: shares of one whole, which cannot be more than it. */
export function shareRuns(items: readonly Item[], context: SentenceContext): SumClaim[] {
  if (!items.some(({ kind }) => kind === "percent")) return [];
  const runs: Item[][] = [];
  for (const item of items) {
    if (item.kind !== "percent") continue;
    const share = has(item, "share") && !changed(item) && item.scope === "year";
    const before = runs.at(-1)?.at(-1);
    // 自然人占77.6%，企业占22.4%；网上提交的占九成: after a whole another begins.
    const told = (runs.at(-1) ?? []).reduce((sum, { figure }) => sum + figure.max, 0);
    if (share && before && told < 100 && before.depth === item.depth && !has(item, "among")) runs.at(-1)?.push(item);
    else if (share) runs.push([item]);
    else runs.push([]);
  }
  return runs.flatMap((run): SumClaim[] => {
    // 申请方式中，网络占66.7%，邮寄占43.3%: two shares of what each is of one way or one kind of applicant.
    if (run.length < (run.every(excludes) ? 2 : 3)) return [];
    const parts = run.map(({ figure }): Figure => {
      const half = halfStep(figure);
      return { ...figure, min: figure.min - half, max: figure.max + half };
    });
    const whole: Figure = { min: 100, max: 100, unit: "%", text: "100%" };
    const span = context.span(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
    return [{ kind: "sum", total: whole, parts, complete: false, certainty: "unsure", span }];
  });
}
