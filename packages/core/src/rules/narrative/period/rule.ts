import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { periodsIn } from "../shared/period.js";

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
  messages: {
    year: {
      "zh-CN": "统计期限“{quote}”与报告年度{year}年不符",
      en: "the period “{quote}” is not the report year {year}",
    },
    part: { "zh-CN": "统计期限“{quote}”不是全年", en: "the period “{quote}” is not the whole year" },
    missing: { "zh-CN": "未见统计期限的说明", en: "the period of the figures is not told" },
  },
  recommended: true,
  *check({ report, prose }) {
    const { year } = report;
    if (year === null) return;
    const places = prose.paragraphs.filter((p: ProseParagraph) => p.section === "lead" || p.section === "general");
    const periods = places.flatMap(periodsIn);
    if (periods.length === 0) {
      if (prose.paragraphs.length > 0 && report.period === undefined)
        yield { messageId: "missing", data: {}, verdict: "review", severity: "info" };
      return;
    }
    for (const { from, to, evidence } of periods) {
      const data = { quote: evidence.quote };
      if (from.year !== year || to.year !== year)
        yield { messageId: "year", data: { ...data, year }, evidence: [evidence], severity: "error" };
      else if (from.month !== 1 || from.day > 1 || to.month !== 12 || (to.day !== 31 && to.day !== 0))
        yield { messageId: "part", data, evidence: [evidence] };
    }
  },
});
