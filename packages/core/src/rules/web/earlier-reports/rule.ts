import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { reportsIn, yearOfTitle } from "../../shared/listed.js";

export const entry: CatalogueEntry = {
  codes: ["W16"],
  source: {
    "zh-CN": "国办公开办函〔2019〕61号规定平台设年报栏目（正文未核）；第三方评估查看往年报告",
    en: "notice 国办公开办函〔2019〕61号 has a column of annual reports (text not seen); assessments look for earlier years",
  },
};

export const rule = defineRule({
  id: "web/earlier-reports",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "年报专栏按年份可查历年报告", en: "the column of annual reports lists every year" },
  messages: {
    own: {
      "zh-CN": "年报专栏的{count}条目录中没有{year}年度的报告",
      en: "none of the {count} entries of the column is the report of {year}",
    },
    gap: {
      "zh-CN": "年报专栏缺少{years}年度的报告（目录有{first}年至{last}年）",
      en: "the column lacks the reports of {years} (it runs from {first} to {last})",
    },
    noYear: {
      "zh-CN": "年报专栏目录中的“{title}”没有写明年度",
      en: "the entry “{title}” of the column names no year",
    },
  },
  needs: ["column"],
  recommended: true,
  *check({ report, column = [] }) {
    const entries = reportsIn(column);
    const years = new Set(entries.flatMap(({ title }) => yearOfTitle(title) ?? []));
    if (report.year !== null && !years.has(report.year)) {
      yield { messageId: "own", data: { count: entries.length, year: report.year }, severity: "warning" };
    }
    for (const { title } of entries)
      if (yearOfTitle(title) === undefined) yield { messageId: "noYear", data: { title } };
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const missing = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((y) => !years.has(y));
    if (years.size > 0 && missing.length > 0) {
      yield { messageId: "gap", data: { years: missing.join("、"), first, last }, verdict: "review" };
    }
  },
});
