import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { noticesIn } from "../../shared/notices.js";
import { find } from "../../shared/passages.js";

const messages = {
  year: {
    "zh-CN": "文号“{quote}”的年份有误，应为{expected}",
    en: "“{quote}”: the notice is {expected}",
  },
  brackets: { "zh-CN": "文号“{quote}”的年份应使用六角括号〔〕", en: "“{quote}”: the year belongs in 〔〕" },
} as const;

type Problem = RuleProblem<typeof messages>;

const year = "[（([【［{](20\\d\\d)[）)\\]】］}]";
const core = [..."（([【［{"].map((bracket) => `${bracket}20`);
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
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    for (const { passage, year, edition } of noticesIn(prose)) {
      const expected = edition?.source.number;
      if (!expected || expected.includes(year)) continue;
      const { quote } = passage;
      const evidence = [passage, { kind: "value" as const, found: quote, expected }];
      problems.push({ messageId: "year", data: { quote, expected }, evidence, severity: "warning" });
    }
    for (const { match, passage } of find(prose, wrong, core)) {
      problems.push({ messageId: "brackets", data: { quote: match[0] }, evidence: [passage] });
    }
    return problems;
  },
});
