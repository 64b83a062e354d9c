import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { names, reportsIn, yearOfTitle } from "../../shared/listed.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["W19"],
  source: { "zh-CN": "第三方评估对“集中展示”的要求", en: "assessments look for a joint page" },
};

export const rule = defineRule({
  id: "web/joint-page",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "集中展示平台可查到本机关年报", en: "the joint page lists the report" },
  messages: {
    missing: {
      "zh-CN": "集中展示平台的{count}条目录中没有“{organ}”{year}年度的报告",
      en: "none of the {count} entries of the joint page is the report of {organ} for {year}",
    },
  },
  needs: ["platform"],
  recommended: true,
  check({ report, platform = [] }) {
    const organ = report.organ.name;
    const { year } = report;
    if (!organ || year === null) return none;
    const entries = reportsIn(platform);
    if (entries.some(({ title }) => names(title, organ) && (yearOfTitle(title) ?? year) === year)) return none;
    return [{ messageId: "missing", data: { count: entries.length, organ, year } }];
  },
});
