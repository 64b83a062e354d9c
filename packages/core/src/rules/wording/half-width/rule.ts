import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { widenMark } from "../../shared/fixes.js";
import { find } from "../../shared/passages.js";

const messages = {
  half: { "zh-CN": "中文语句中使用半角标点：“{quote}”", en: "half-width mark in Chinese text: “{quote}”" },
} as const;

type Problem = RuleProblem<typeof messages>;

/** A comma between digits sets thousands apart, a colon a time. */
const pattern =
  /(?:[\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]{1,3}\d{1,6})[,;?!][\u4e00-\u9fff“《]{1,3}|[\u4e00-\u9fff]{1,3}[,;?!:]\d/g;
const core = /[,;?!:][\u4e00-\u9fff“《\d]/;

export const entry: CatalogueEntry = {
  codes: ["T06"],
  source: { "zh-CN": "GB/T 15834 标点符号用法", en: "GB/T 15834, use of punctuation marks" },
};

export const rule = defineRule({
  id: "wording/half-width",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "中文使用全角标点", en: "Chinese text uses full-width marks" },
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    for (const { match, passage, paragraph } of find(prose, pattern, core)) {
      const fixes = widenMark(paragraph, passage.start, passage.end);
      problems.push({ messageId: "half", data: { quote: match[0] }, evidence: [passage], fixes });
    }
    for (const { match, passage } of find(prose, /<[\u4e00-\u9fff（）〈〉]{3,40}>|"[\u4e00-\u9fff][^"\n]{0,30}"/g, [
      "<",
      '"',
    ]))
      problems.push({ messageId: "half", data: { quote: match[0] }, evidence: [passage] });
    return problems;
  },
});
