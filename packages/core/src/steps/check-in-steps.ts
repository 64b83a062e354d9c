import { begin, conclude, type GivenOptions, type Ran, runRules } from "../check/check-with.js";
import type { CheckResult } from "../check/result.js";
import type { AnyRule } from "../check/rule.js";
import type { AnyReport, Report } from "../model/report.js";
import { form } from "../rules/form/index.js";

export interface StepOptions extends GivenOptions {
  /** Rules of one's own, run in the first step beside those of the library. */
  readonly own?: readonly AnyRule[];
  /** Looked at before each step; once aborted, no further result comes. Every `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
}

/** Rules by what they look at, each list with those of the one before; loaded when its turn comes, the first is there at once. */
const parts: readonly (() => readonly AnyRule[] | Promise<readonly AnyRule[]>)[] = [
  () => form,
  async () => (await import("../rules/around/index.js")).around,
  async () => (await import("../rules/prose/index.js")).prose,
];

const byId = (a: AnyRule, b: AnyRule): number => (a.id < b.id ? -1 : 1);
const together = (a: Ran, b: Ran): Ran => ({
  rules: [...a.rules, ...b.rules],
  findings: [...a.findings, ...b.findings],
});

/**
 * Checks a report by every rule of the library, a part at a time: first what its tables and its outline show, beside last
 * year's where it is given; then what else comes with it, its page and other reports; last what its prose says. Each result
 * covers the rules so far; the last is that of `check` by `[...rules, ...own]`. For pages: what is loaded first is a third
 * of all, and the page can draw between the steps.
 */
export async function* checkInSteps(
  report: Report | AnyReport,
  options: StepOptions = {},
): AsyncGenerator<CheckResult, void, undefined> {
  const { signal, own = [], ...given } = options;
  const checking = begin(report, given);
  let ran: Ran = { rules: [], findings: [] };
  const local = runRules(checking, own);
  let done = 0;
  for (const [i, load] of parts.entries()) {
    const rules = await load();
    if (signal?.aborted) return;
    const { rules: chosen, findings } = together(ran, runRules(checking, rules.slice(done)));
    done = rules.length;
    ran = { rules: [...chosen].sort(byId), findings };
    const result = conclude(checking, together(ran, local));
    // What accepts a finding of a later part is not yet known to be unused.
    const late = result.staleSuppressions.filter(({ state }) => i === parts.length - 1 || state === "expired");
    yield { ...result, staleSuppressions: late };
  }
}
