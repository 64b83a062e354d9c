/** The report of the year before, where it may be compared at all. */

import type { Evidence } from "../../check/finding.js";
import type { RuleContext } from "../../check/rule.js";
import { valueAt } from "../../layout/values.js";
import type { AnyReport } from "../../model/report.js";

/** `undefined`: not given, or not the year before. */
export function yearBefore({ report, previous }: Pick<RuleContext, "report" | "previous">): AnyReport | undefined {
  if (!previous) return undefined;
  if (report.year !== null && previous.year !== null && previous.year !== report.year - 1) return undefined;
  return previous;
}

export const previousEvidence = (previous: AnyReport, address: string): Evidence => ({
  kind: "previous",
  year: previous.year,
  address,
  value: valueAt(previous, address),
});

/** Words that explain why figures of two years need not join: reorganisation, correction. */
export const explained = ({ prose }: Pick<RuleContext, "prose">): boolean =>
  prose.paragraphs.some(({ text }) =>
    /机构改革|职能(划转|调整)|职责(划转|调整)|撤并|合并组建|更正|统计口径/.test(text),
  );
