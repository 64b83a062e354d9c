import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

export const entry: CatalogueEntry = {
  codes: ["W06"],
  source: { "zh-CN": "国办发〔2017〕47号附件《网页设计规范》", en: "notice 国办发〔2017〕47号, annex" },
};

export const rule = defineRule({
  id: "web/publication-time",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "PubDate写作YYYY-MM-DD HH:MM", en: "PubDate is YYYY-MM-DD HH:MM" },
  messages: {
    form: { "zh-CN": "标签PubDate为“{found}”，应写作YYYY-MM-DD HH:MM", en: "PubDate is “{found}”" },
    other: {
      "zh-CN": "标签PubDate为“{found}”，页面所示发布日期为“{shown}”",
      en: "PubDate is “{found}”, the page shows “{shown}”",
    },
  },
  recommended: true,
  needs: ["tags"],
  *check(context) {
    const found = tagsOf(context)?.PubDate;
    if (!found) return;
    if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/.test(found)) {
      // Seconds beside all that the form asks for are read by every inspection tool.
      const readable = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(found);
      yield { messageId: "form", data: { found }, severity: readable ? "info" : "warning" };
    }
    const shown = context.report.publication?.date;
    if (shown && /^\d{4}-\d{2}-\d{2}/.test(found) && found.slice(0, 10) !== shown.slice(0, 10)) {
      yield { messageId: "other", data: { found, shown }, severity: "info" };
    }
  },
});
