import { type CatalogueEntry, defineRule, type RuleContext, type RuleProblem } from "../../../check/rule.js";
import type { ChangeClaim } from "../../../claims/claim.js";
import { claimsOfKind } from "../../../claims/of.js";
import { none } from "../../shared/none.js";
import { evidenceOf, sumOf, within } from "../shared/compare.js";
import { logicSource } from "../shared/count-rule.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”与两年数字不符：上年{previous}，本年{current}",
    en: "“{quote}” does not follow from the figures of the two years: {previous}, then {current}",
  },
  between: {
    "zh-CN": "正文“{quote}”与前后两个数不符：由{previous}到{current}",
    en: "“{quote}” does not follow from its two figures: {previous}, then {current}",
  },
  previous: {
    "zh-CN": "正文“{quote}”所说的上年数为{told}，上一年度报告为{previous}",
    en: "“{quote}” gives {told} for last year, last year's report has {previous}",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

/** [last year's figure, this year's]: of the prose, or of the report of either year where the prose does not tell it. */
function yearsOf(claim: ChangeClaim, { report, previous }: RuleContext): [number, number][] {
  const [now, then] = [claim.current, claim.previous];
  if (now && now.max !== now.min) return [];
  if (now && then) return [[then.min, now.min]];
  return claim.readings.flatMap((reading): [number, number][] => {
    if (reading.weak) return [];
    const current = now ? now.min : sumOf(report, reading);
    const past = previous && sumOf(previous, reading);
    const before = then ? then.min : (past ?? lastYearOf(claim, current));
    return before === undefined || current === undefined ? [] : [[before, current]];
  });
}

const lastYearOf = ({ difference }: ChangeClaim, current: number | undefined): number | undefined =>
  difference === undefined || current === undefined ? undefined : current - difference;

function holds({ by, direction }: ChangeClaim, before: number, now: number): boolean {
  if (!by || direction === 0) return direction === 0 ? before === now : direction * (now - before) > 0;
  const change = direction * (now - before);
  if (!by.percent) return within(change, by.min, by.max);
  return before !== 0 && within((100 * change) / before, by.min, by.max);
}

function saidOfLastYear(claim: ChangeClaim, { previous }: RuleContext): readonly Problem[] {
  const told = claim.previous;
  if (!told || !previous) return none;
  const reported = claim.readings.flatMap((r) => (r.weak ? [] : (sumOf(previous, r) ?? [])));
  const [known] = reported;
  if (known === undefined || reported.some((value) => within(value, told.min, told.max))) return none;
  const data = { quote: claim.span.quote, told: told.text, previous: known };
  return [{ messageId: "previous", data, evidence: [evidenceOf(claim)] }];
}

function saidOfBoth(claim: ChangeClaim, context: RuleContext): readonly Problem[] {
  const years = yearsOf(claim, context);
  const first = years[0];
  if (!first || years.some(([before, now]) => holds(claim, before, now))) return none;
  return [
    {
      messageId: claim.readings.length > 0 ? "differs" : "between",
      data: { quote: claim.span.quote, previous: first[0], current: first[1] },
      cells: claim.readings[0]?.cells ?? [],
      evidence: [evidenceOf(claim)],
    },
  ];
}

export const entry: CatalogueEntry = {
  codes: ["N17", "Y10"],
  source: logicSource,
};

export const rule = defineRule({
  id: "narrative/change-over-year",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "与上年相比的增减与两年数字相符", en: "Changes against last year follow from the figures" },
  messages,
  recommended: true,
  check: (context) =>
    claimsOfKind(context, "change").flatMap((claim) => [
      ...saidOfLastYear(claim, context),
      ...saidOfBoth(claim, context),
    ]),
});
