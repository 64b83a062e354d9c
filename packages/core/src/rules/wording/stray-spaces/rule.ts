import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { withoutSpaces } from "../../shared/fixes.js";
import { find } from "../../shared/passages.js";

/**
 * One space between two characters, or between a number and the unit or 年月日 that follows it. Wider gaps set things
 * apart on purpose, and a space around Latin letters is a matter of taste.
 */
const pattern =
  /(?<=[\u4e00-\u9fff，。、；：）》”])[ \u00a0](?=[\u4e00-\u9fff，。、；：（《“])|(?<=[0-9０-９])[ \u00a0](?=[年月日件号条项次份万亿元])/g;

export const entry: CatalogueEntry = {
  codes: ["T05", "T06"],
  source: { "zh-CN": "排版惯例", en: "typographic custom" },
};

export const rule = defineRule({
  id: "wording/stray-spaces",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "语句中没有多余的空格", en: "no stray spaces in a sentence" },
  messages: {
    stray: { "zh-CN": "语句中有多余的空格：“{quote}”", en: "stray space in a sentence: “{quote}”" },
  },
  recommended: false,
  check: ({ prose }) =>
    find(prose, pattern).map(({ paragraph, passage, before, after }) => {
      const quote = `${before.slice(-4)} ${after.slice(0, 4)}`;
      const fixes = [withoutSpaces(paragraph, passage.start, passage.end)];
      return { messageId: "stray", data: { quote }, evidence: [{ ...passage, quote: quote.trim() }], fixes };
    }),
});
