import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { numeralAt } from "../../../claims/numerals.js";
import { valueAt } from "../../../layout/values.js";
import { none } from "../../shared/none.js";
import { find } from "../../shared/passages.js";

const messages = {
  left: {
    "zh-CN": "正文“{quote}”写的是{found}年，报告年度为{year}年，请核实是否沿用其他年份的文字",
    en: "“{quote}” speaks of {found}; the report year is {year}: left over from an earlier report?",
  },
  part: {
    "zh-CN": "“{quote}”不是{year}年全年，请核实统计的起止",
    en: "“{quote}” is not the whole of {year}: until when was counted?",
  },
  plan: {
    "zh-CN": "“{quote}”：{year}年已经结束，请核实打算是否写给下一年",
    en: "“{quote}”: {year} is over; is the plan for the next year?",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

/** The sentence opens with a year and tells what was done in it. */
const opening =
  /(?:^|[。！？\n])\s{0,4}(?:[（(][一二三四五六七八九十][）)][^。，]{0,12}[。：])?((?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年度?(?:，|,|我[局委办县市区镇乡厅院]|本[局委办县市区镇乡厅院机单部]|全[县市区镇乡局]|共)[^。！？\n]{0,300}/g;
const anyYear = /(?:(?:19|20)\d\d|二[〇○零]..)年度?[，,我本全共]/;
const yearOf = (text: string | undefined): number => numeralAt((text ?? "").replaceAll("○", "〇"), 0)?.value ?? 0;
const told = /(?:今年|本年|全年|共|累计|新收|收到|公开|发布|组织|开展|收取)/;
const looksAhead = /将|计划|拟|打算|力争|预计|下一步|今后|争取|谋划|部署|印发|要求/;
const applications = /(?:收到|新收|受理|接收)[^。，]{0,20}申请[^。，]{0,6}?(\d+)件/;
const untilWhen = ["截至", "截止"];
/** 截至2023年11月30日，我局全年…: not the whole of the year it speaks of. */
const partOf = /截[至止](20\d\d)年(\d{1,2})月(?:\d{1,2}日|底|末)?(?=[^。；]{0,12}全年)/g;
/** 截至2022年12月31日，我局全年…: the whole of a year that ended with that day. */
const asOf = /截[至止](20\d\d)年(?:12月(?:31日|底)|年?底|末)(?=[^。；]{0,12}(?:全年|本年))/g;
/** 下一步，2023年我局将进一步加强: a plan for the year that the report is of. */
const plan =
  /((?:19|20)\d{2})年度?(?:，|,)?(?:我[局委办县市区镇乡厅院]|本[局委办县市区镇乡厅院机单部]{1,3})?(?:，|,)?将(?=进一步|继续|持续|着力|重点[从抓]|不断|认真|严格|加大|加强|丰富|健全|完善|深化|强化|优化|围绕|按照|全面|积极|切实|更加|努力)/g;
const looksBack = /相比|同比|比上|较上|较去|以来|结转|历年|往年|近[两三五]年|起施行|印发的|出台的|已于|曾/;

export const entry: CatalogueEntry = {
  codes: ["N16"],
  source: {
    "zh-CN": "沿用上年文稿时常见的差错；与往年比较的除外",
    en: "a common slip when last year's text is used again; comparisons are left alone",
  },
};

export const rule = defineRule({
  id: "narrative/left-over-year",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "正文没有残留往年的年份", en: "No year is left over from an earlier report" },
  messages,
  recommended: true,
  check({ report, prose }) {
    const { year } = report;
    if (year === null) return none;
    const problems: Problem[] = [];
    for (const { match, passage } of find(prose, asOf, untilWhen)) {
      const found = Number(match[1]);
      if (found < year && found >= year - 3)
        problems.push({ messageId: "left", data: { quote: passage.quote, found, year }, evidence: [passage] });
    }
    for (const { match, passage } of find(prose, partOf, untilWhen)) {
      if (Number(match[1]) !== year || Number(match[2]) === 12) continue;
      const data = { quote: passage.quote, year };
      problems.push({ messageId: "part", data, evidence: [passage], severity: "info", verdict: "review" });
    }
    const ahead = prose.paragraphs.filter((p) => p.section === "problems");
    for (const { match, passage } of find(ahead, plan, /(?:19|20)\d\d年/)) {
      if (Number(match[1]) !== year) continue;
      const data = { quote: passage.quote, year };
      problems.push({ messageId: "plan", data, evidence: [passage], severity: "info", verdict: "review" });
    }
    const received = valueAt(report, "applications/received/total");
    const own = prose.paragraphs.filter(
      (p) => p.section === "general" || p.section === "lead" || p.section === "other",
    );
    for (const { match, passage } of find(own, opening, anyYear)) {
      const found = yearOf(match[1]);
      const text = match[0];
      if (found === year + 1 && told.test(text) && !looksAhead.test(text)) {
        const at = passage.quote.indexOf(match[1] ?? "");
        const data = { quote: passage.quote.slice(at, at + 40), found, year };
        problems.push({ messageId: "left", data, evidence: [passage], severity: "info", verdict: "review" });
      }
      if (found >= year || found < year - 3 || !told.test(text) || looksBack.test(text) || text.includes(String(year)))
        continue;
      const at = passage.quote.indexOf(match[1] ?? "");
      const quote = passage.quote.slice(at, at + 40);
      const start = passage.start + at;
      // 2022年收到申请20件 in a report whose table has 12: rather last year's figure than last year's year.
      const counted = applications.exec(text)?.[1];
      const asked = counted !== undefined && Number(counted) !== received;
      problems.push({
        messageId: "left",
        data: { quote, found, year },
        evidence: [{ ...passage, quote, start, end: start + quote.length }],
        ...(asked ? { severity: "info", verdict: "review" } : {}),
      });
    }
    return problems;
  },
});
