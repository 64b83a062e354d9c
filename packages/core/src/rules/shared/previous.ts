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

const event = "(?:机构改革|职[能责]调整|撤并|更正|统计口径)";
const figures = "(?:申请|结转|移[交送]|数据|数字|件数)";
/** The organ, its cases or last year's figures changed: 对照机构改革更新目录 and 撤并栏目 tell of something else. */
const explanation = new RegExp(
  `职[能责]划|合并组建|(?:因|由于|受|随着)[^。；，]{0,10}${event}|${event}(?:后|期间|以来|影响|[调变不差])|${event}[^。；]{0,30}${figures}|${figures}[^。；]{0,30}${event}|结转[^。]{0,24}(?:应为|差异|[误漏错]|一并)|(?:[误漏错]|并入)[^。]{0,24}结转|上一?年[^。；]{0,16}(?:有误|[误漏错][填报统计]|修正)`,
);

/** Words that explain why figures of two years need not join: reorganisation, correction. */
export const explained = ({ prose }: Pick<RuleContext, "prose">): boolean =>
  prose.paragraphs.some(({ text }) => explanation.test(text));
