import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { yearIn } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["W04"],
  source: { "zh-CN": "由年度报告的含义推得", en: "follows from what an annual report is" },
};

export const rule = defineRule({
  id: "date/years",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "标题、数据的年度一致", en: "title and figures are of the same year" },
  messages: {
    title: {
      "zh-CN": "标题为{found}年，报告年度为{year}年",
      en: "the title says {found}, the report is of {year}",
    },
  },
  recommended: true,
  *check({ report }) {
    const found = yearIn(report.title);
    if (report.year === null || found === undefined || found === report.year) return;
    yield {
      messageId: "title",
      data: { found, year: report.year },
      evidence: [{ kind: "value", found, expected: report.year }],
    };
  },
});
