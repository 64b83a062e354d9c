import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";
import { yearIn } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["W04"],
  source: { "zh-CN": "由年度报告的含义推得", en: "follows from what an annual report is" },
};

/** 20233年, 203年 */
const misprinted = /(?<![\d.,])20(?:\d{3}|\d)年/g;
/** 编制了2022年政府信息公开工作年度报告 */
const ofYear =
  /(?:编制|公布|发布|形成)了?(?:[^。；《》\d]{0,16})(20\d\d)年度?[^。；《》\d]{0,8}政府信息公开(?:工作)?年度报告/g;

export const rule = defineRule({
  id: "date/years",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "标题、数据的年度一致", en: "title and figures are of the same year" },
  messages: {
    lead: {
      "zh-CN": "导语称编制{found}年的报告，报告年度为{year}年",
      en: "the lead says the report is of {found}, it is of {year}",
    },
    misprint: { "zh-CN": "年份“{quote}”有误", en: "“{quote}” is no year" },
    title: {
      "zh-CN": "标题为{found}年，报告年度为{year}年",
      en: "the title says {found}, the report is of {year}",
    },
  },
  recommended: true,
  *check({ report, prose }) {
    const lead = prose.paragraphs.filter(({ section }) => section === "lead");
    for (const { match, passage } of find(lead, ofYear, /编制|公布|发布|形成/)) {
      const told = Number(match[1]);
      if (report.year === null || told === report.year) continue;
      yield { messageId: "lead", data: { found: told, year: report.year }, evidence: [passage], severity: "warning" };
    }
    for (const { passage } of find(prose, misprinted, /20(?:\d{3}|\d)年/))
      yield { messageId: "misprint", data: { quote: passage.quote }, evidence: [passage], severity: "warning" };
    const found = yearIn(report.title);
    if (report.year === null || found === undefined || found === report.year) return;
    yield {
      messageId: "title",
      data: { found, year: report.year },
      evidence: [{ kind: "value", found, expected: report.year }],
    };
  },
});
