import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";

export const entry: CatalogueEntry = {
  codes: ["T09"],
  source: { "zh-CN": "GB/T 9704—2012 成文日期", en: "GB/T 9704-2012" },
};

export const rule = defineRule({
  id: "wording/date-form",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "日期的月、日不编虚位", en: "no leading zeros in dates" },
  messages: {
    zero: { "zh-CN": "日期“{quote}”的月、日不编虚位（1月不写作01月）", en: "“{quote}”: write 1月, not 01月" },
  },
  recommended: true,
  check: ({ prose }) =>
    find(prose, /20\d\d年(?:0\d月\d{1,2}日|\d{1,2}月0\d日)/g, ["年0", "月0"]).map(({ match, passage }) => ({
      messageId: "zero",
      data: { quote: match[0] },
      evidence: [passage],
    })),
});
