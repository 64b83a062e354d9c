import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { find } from "../../shared/passages.js";
import { publishedOn } from "../../shared/publication.js";

const dateLine = /^\s*(20\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日\s*$/g;
/** The day below the signature; the last of the year itself is a habit of drafts. */
function* signedEarly(year: number, closing: readonly ProseParagraph[]) {
  for (const { match, passage } of find(closing, dateLine)) {
    const [, y, month, day] = match.map(Number);
    if (y !== year || (month === 12 && day === 31)) continue;
    const data = { quote: passage.quote.trim(), year };
    yield { messageId: "signed" as const, data, evidence: [passage], severity: "warning" as const };
  }
}

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
    signed: {
      "zh-CN": "落款日期“{quote}”在{year}年年底之前，报告年度或落款日期有误",
      en: "signed on “{quote}”, before {year} was over: the date or the year is wrong",
    },
  },
  recommended: true,
  *check(context) {
    const { year } = context.report;
    if (year !== null) yield* signedEarly(year, context.prose.paragraphs.slice(-2));
    const published = publishedOn(context);
    if (year === null || published === undefined || published > `${year}-12-31`) return;
    const evidence = [{ kind: "value" as const, found: published, expected: `${year + 1}` }];
    yield { messageId: "early", data: { published, year }, evidence };
  },
});
