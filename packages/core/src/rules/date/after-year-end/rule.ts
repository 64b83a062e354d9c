import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { numeralAt } from "../../../claims/numerals.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { none } from "../../shared/none.js";
import { find } from "../../shared/passages.js";
import { publishedOn } from "../../shared/publication.js";

const messages = {
  early: {
    "zh-CN": "公布日期{published}不晚于{year}年年底，报告年度或公布日期有误",
    en: "published on {published}, before {year} was over: the date or the year is wrong",
  },
  signedLater: {
    "zh-CN": "落款日期“{quote}”晚于公布日期{published}",
    en: "signed on “{quote}”, after it was published on {published}",
  },
  signed: {
    "zh-CN": "落款日期“{quote}”在{year}年年底之前，报告年度或落款日期有误",
    en: "signed on “{quote}”, before {year} was over: the date or the year is wrong",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

const digits = "[\\d〇○零一二三四五六七八九十]";
const dateLine = new RegExp(`^\\s*(${digits}{4})\\s?年\\s?(${digits}{1,3})\\s?月\\s?(${digits}{1,3})\\s?日\\s*$`, "g");
const figureOf = (text = ""): number => numeralAt(text.replaceAll("○", "〇"), 0)?.value ?? 0;
const two = (n: number): string => String(n).padStart(2, "0");
/** The day below the signature; the last of the year itself is a habit of drafts. */
const signedOn = (year: number, closing: readonly ProseParagraph[], published: string | undefined): Problem[] =>
  find(closing, dateLine, /日\s*$/).flatMap(({ match, passage }): Problem[] => {
    const [y, month, day] = [figureOf(match[1]), figureOf(match[2]), figureOf(match[3])];
    const quote = passage.quote.trim();
    if (y === year && !(month === 12 && day === 31))
      return [{ messageId: "signed", data: { quote, year }, evidence: [passage], severity: "warning" }];
    if (y > year && published !== undefined && `${y}-${two(month)}-${two(day)}` > published)
      return [{ messageId: "signedLater", data: { quote, published }, evidence: [passage], severity: "info" }];
    return none;
  });

export const entry: CatalogueEntry = {
  codes: ["W03"],
  source: { "zh-CN": "年度数据在年度结束后才完整", en: "figures of a year are complete only after it" },
};

export const rule = defineRule({
  id: "date/after-year-end",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "报告年度结束后公布", en: "published after the report year" },
  messages,
  recommended: true,
  check(context) {
    const { year } = context.report;
    if (year === null) return none;
    const published = publishedOn(context);
    const signed = signedOn(year, context.prose.paragraphs.slice(-2), published);
    if (published === undefined || published > `${year}-12-31`) return signed;
    const evidence = [{ kind: "value" as const, found: published, expected: `${year + 1}` }];
    return [...signed, { messageId: "early", data: { published, year }, evidence }];
  },
});
