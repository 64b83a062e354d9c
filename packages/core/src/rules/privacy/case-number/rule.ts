import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";

const year = "[〔（([［]20\\d\\d[〕）)\\]］]";
const core = [..."〔（([［"].map((bracket) => `${bracket}20`);
const number = new RegExp(
  `[\\u4e00-\\u9fff]{0,6}${year}[\\u4e00-\\u9fff\\d]{0,8}?(?:行初|行终|行审|行申|复决|复字|复议|行复)[\\u4e00-\\u9fff]{0,3}第?\\d{1,6}号|[\\u4e00-\\u9fff]{1,5}复决?字?${year}第?\\d{1,6}号`,
  "g",
);

export const entry: CatalogueEntry = {
  codes: ["P06"],
  source: { "zh-CN": "由案号可查得当事人推得", en: "a case number leads to the persons in it" },
};

export const rule = defineRule({
  id: "privacy/case-number",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "不列可识别个案的案号", en: "no numbers that identify a case" },
  messages: {
    found: { "zh-CN": "正文列出案号“{quote}”，可据以识别当事人", en: "the text gives a case number: {quote}" },
  },
  recommended: true,
  check: ({ prose }) =>
    find(prose, number, core).map(({ match, passage }) => ({
      messageId: "found",
      data: { quote: match[0] },
      evidence: [passage],
    })),
});
