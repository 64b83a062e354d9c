import type { RuleContext } from "./rule.js";

type Known = Pick<RuleContext, "prose" | "report">;

/**
 * What several rules ask of the same report, worked out when the first of them asks and kept as long as the check. Each
 * check reads its prose anew, so the prose tells one check from another; a rule may ask for another report within it.
 */
export function once<C extends Partial<RuleContext>, T>(work: (context: C) => T): (context: C & Known) => T {
  const kept = new WeakMap<Known["prose"], { readonly report: Known["report"]; readonly value: T }>();
  return (context) => {
    const before = kept.get(context.prose);
    if (before?.report === context.report) return before.value;
    const value = work(context);
    kept.set(context.prose, { report: context.report, value });
    return value;
  };
}
