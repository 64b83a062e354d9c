import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { folded, yearIn } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["W09"],
  source: { "zh-CN": "由标签的用途推得；可附网站名称", en: "follows from what the tag is for; a site name may follow" },
};

export const rule = defineRule({
  id: "web/article-title",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "ArticleTitle与报告标题一致", en: "ArticleTitle is the report's title" },
  messages: {
    year: {
      "zh-CN": "标签ArticleTitle为“{found}”，报告是{year}年度的",
      en: "ArticleTitle is “{found}”, the report is of {year}",
    },
    differs: {
      "zh-CN": "标签ArticleTitle为“{found}”，报告标题为“{title}”",
      en: "ArticleTitle is “{found}”, the report's title “{title}”",
    },
  },
  recommended: true,
  needs: ["tags"],
  *check(context) {
    const found = tagsOf(context)?.ArticleTitle;
    const { title, year } = context.report;
    if (!found || title.trim() === "") return;
    const tagged = yearIn(found);
    if (year !== null && tagged !== undefined && tagged !== year) {
      yield { messageId: "year", data: { found, year }, evidence: [{ kind: "value", found: tagged, expected: year }] };
    } else if (!folded(found).includes(folded(title)) && !folded(title).includes(folded(found))) {
      const evidence = [{ kind: "value" as const, found, expected: title }];
      const organ = folded(context.report.organ.name ?? "");
      // The title of another organ's report, not only other words for this one.
      const isOther = organ !== "" && folded(title).includes(organ) && !folded(found).includes(organ);
      const severity = isOther && /公开.*(?:报告|年报)/.test(found) ? "warning" : "info";
      yield { messageId: "differs", data: { found, title }, evidence, severity };
    }
  },
});
