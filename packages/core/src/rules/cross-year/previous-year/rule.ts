import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

export const entry: CatalogueEntry = {
  codes: ["Y06"],
  source: { "zh-CN": "由跨年比较的含义推得", en: "follows from comparing years" },
};

export const rule = defineRule({
  id: "cross-year/previous-year",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "所提供的上年报告可以比较", en: "the previous report given can be compared" },
  messages: {
    otherYear: {
      "zh-CN": "提供的是{found}年度的报告，应为{expected}年度，跨年核验未进行",
      en: "the report given is of {found}, needed is {expected}: years not compared",
    },
    otherForm: {
      "zh-CN": "上年报告使用{found}，两版格式不同的栏目未作比较",
      en: "last year's report uses the form of {found}; cells that differ are not compared",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check({ report, previous }) {
    if (!previous) return;
    if (report.year !== null && previous.year !== null && previous.year !== report.year - 1) {
      const data = { found: previous.year, expected: report.year - 1 };
      yield { messageId: "otherYear", data, verdict: "not-assessable" };
    } else if (previous.edition !== report.edition) {
      yield { messageId: "otherForm", data: { found: previous.edition }, verdict: "not-assessable" };
    }
  },
});
