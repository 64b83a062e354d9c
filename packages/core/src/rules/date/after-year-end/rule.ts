import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { publishedOn } from "../../shared/publication.js";

export const entry: CatalogueEntry = {
  codes: ["W03"],
  source: { "zh-CN": "年度数据在年度结束后才完整", en: "figures of a year are complete only after it" },
};

export const rule = defineRule({
  id: "date/after-year-end",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "报告年度结束后公布", en: "published after the report year" },
  messages: {
    early: {
      "zh-CN": "公布日期{published}不晚于{year}年年底，报告年度或公布日期有误",
      en: "published on {published}, before {year} was over: the date or the year is wrong",
    },
  },
  recommended: true,
  *check(context) {
    const { year } = context.report;
    const published = publishedOn(context);
    if (year === null || published === undefined || published > `${year}-12-31`) return;
    const evidence = [{ kind: "value" as const, found: published, expected: `${year + 1}` }];
    yield { messageId: "early", data: { published, year }, evidence };
  },
});
