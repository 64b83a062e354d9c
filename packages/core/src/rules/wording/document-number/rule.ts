import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionIds, editionOf } from "../../../editions/index.js";
import { find } from "../../shared/passages.js";

/** The notices that issued the forms, by their number. */
const numbers = editionIds.map((id) => editionOf(id).source.number);
const ofForm = /国办公开办函[（([【［{〔](20\d\d)[）)\]】］}〕]第?(\d{1,3})号/g;
const year = "[（([【［{](20\\d\\d)[）)\\]】］}]";
const core = new RegExp(year);
const wrong = new RegExp(`[\\u4e00-\\u9fff]{1,8}(?:函|发|字|规|令|办|政)${year}第?\\d{1,4}号`, "g");

export const entry: CatalogueEntry = {
  codes: ["T03"],
  source: { "zh-CN": "GB/T 9704—2012 发文字号", en: "GB/T 9704-2012" },
};

export const rule = defineRule({
  id: "wording/document-number",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "文号的年份用六角括号", en: "years of document numbers in 〔〕" },
  messages: {
    year: {
      "zh-CN": "文号“{quote}”的年份有误，应为{expected}",
      en: "“{quote}”: the notice is {expected}",
    },
    brackets: { "zh-CN": "文号“{quote}”的年份应使用六角括号〔〕", en: "“{quote}”: the year belongs in 〔〕" },
  },
  recommended: true,
  *check({ prose }) {
    for (const { match, passage } of find(prose.paragraphs, ofForm, /国办公开办函/)) {
      const [quote, year, number] = match;
      const expected = numbers.find((known) => known.endsWith(`〕${number}号`));
      if (!expected || expected.includes(year ?? "")) continue;
      const evidence = [passage, { kind: "value" as const, found: quote, expected }];
      yield { messageId: "year", data: { quote, expected }, evidence, severity: "warning" };
    }
    for (const { match, passage } of find(prose.paragraphs, wrong, core)) {
      yield { messageId: "brackets", data: { quote: match[0] }, evidence: [passage] };
    }
  },
});
