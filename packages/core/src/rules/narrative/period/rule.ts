import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { none } from "../../shared/none.js";
import { hasWholeLead } from "../../shared/whole.js";
import { periodsIn } from "../shared/period.js";

const messages = {
  year: {
    "zh-CN": "统计期限“{quote}”与报告年度{year}年不符",
    en: "the period “{quote}” is not the report year {year}",
  },
  part: { "zh-CN": "统计期限“{quote}”不是全年", en: "the period “{quote}” is not the whole year" },
  missing: { "zh-CN": "未见统计期限的说明", en: "the period of the figures is not told" },
} as const;

type Problem = RuleProblem<typeof messages>;

/** Something is said of the time that the figures are of, in words or figures that were not understood. */
const mayTell = {
  lead: /期限|期间|时段|区间|周期|起止|截[至止]|全年|年度的?数据|统计|1\s*月|一月|1\.1|-01/,
  general: /统计(?:期|时|周期|区间|截)|(?:所列|以上|上述|本报告)的?数据|数据[^。]{0,6}(?:期|截|起止)/,
};
type Place = keyof typeof mayTell;

export const entry: CatalogueEntry = {
  codes: ["N15"],
  source: {
    "zh-CN": "上一年度1月1日至12月31日，见于地方标准和多数报告；年度由报告年度推得",
    en: "1 January to 31 December, seen in a local standard and most reports; the year follows from the report's",
  },
};

export const rule = defineRule({
  id: "narrative/period",
  severity: "warning",
  basis: "practice",
  title: {
    "zh-CN": "写明统计期限，且为报告年度全年",
    en: "The period of the figures is told, and is the whole report year",
  },
  messages,
  recommended: true,
  check(context) {
    const { report, prose } = context;
    const { year } = report;
    if (year === null) return none;
    const places = prose.paragraphs.filter((p: ProseParagraph) => p.section === "lead" || p.section === "general");
    const periods = places.flatMap(periodsIn);
    if (periods.length === 0) {
      if (prose.paragraphs.length === 0 || report.period !== undefined) return none;
      const isSure = hasWholeLead(context) && !places.some(({ section, text }) => mayTell[section as Place].test(text));
      return [
        isSure
          ? { messageId: "missing", data: {} }
          : { messageId: "missing", data: {}, verdict: "review", severity: "info" },
      ];
    }
    return periods.flatMap(({ from, to, evidence }): readonly Problem[] => {
      const data = { quote: evidence.quote };
      if (from.year !== year || to.year !== year)
        return [{ messageId: "year", data: { ...data, year }, evidence: [evidence], severity: "error" }];
      if (from.month !== 1 || from.day > 1 || to.month !== 12 || (to.day !== 31 && to.day !== 0))
        return [{ messageId: "part", data, evidence: [evidence] }];
      return none;
    });
  },
});
