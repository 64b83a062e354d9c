import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { none } from "../../shared/none.js";

const saysNone =
  /^(?:(?:本年度|目前|暂|我[局镇县区市委乡]|本单位|本机关|无|没有|不存在|存在|的|主要|问题|及|改进|情况|措施|政府信息|公开|工作|方面|需要|说明|发现|明显|。|，|：|:|\s){1,40})$/;
/** （一）存在的主要问题 （二）改进情况: titles with nothing below them. */
const headings =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]?\s*(?:存在|的|主要|问题|不足|及|和|与|下一步|改进|整改|情况|措施|打算|方向|[：:\s]){2,12})+$/;
/** Nothing but the word; at more length something is told at least. */
const bare = /^(?:无|没有|暂无)[。.;；]?$/;
const denies = /无|没有|不存在|未发现/;
const problems =
  /问题|不足|不够|薄弱|欠缺|有待|短板|差距|不强|不高|不深|不多|偏少|偏低|偏弱|缺乏|缺少|滞后|困难|单一|不及时|不平衡|不到位|仍需|尚需|亟待/;
const improvements =
  /改进|措施|下一步|下步|今后|将|加强|整改|提升|提高|完善|强化|优化|加快|继续|建立|督促|推动|规范|对此|为此|针对/;
/** 有待加强 tells what is lacking; 问题导向, 不断, 需求 tell of no want. */
const misleading = /[有亟尚]待(?:进一步|继续)?..|不够?(?:规范|完善)/g;
const noWants = /问题导向|不[断仅]|需求/g;
/** Whatever may tell of a want, or of something done: where there is not even this, none is told. */
const anyWant = /[不没未缺少欠弱低慢滞难差待需仍偏仅疏拖粗陈旧冗淡延乱繁错漏浅窄散杂僵松]|问题|短板|单一|有限/;
const anyDeed = /已|拟|[明来]年|后续|解决|改[为用由成]|开展|组织|[制指][定订]|落实|确保|丰富|培训|配[备齐]/;
/** 我镇安排专人值守: a clause without a want may be what is done about one. */
const onlyWants = (paragraphs: readonly ProseParagraph[]): boolean =>
  paragraphs.every(({ text }) => text.split(/[。；;]/).every((clause) => clause.length < 6 || anyWant.test(clause)));

export const entry: CatalogueEntry = {
  codes: ["N19", "N20"],
  source: { "zh-CN": "《政府信息公开条例》第五十条第（四）项", en: "Article 50 item 4 of the regulation" },
};

export const rule = defineRule({
  id: "narrative/problems-section",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "regulation",
  title: { "zh-CN": "第五部分写明问题和改进情况", en: "Section five tells problems and what is done about them" },
  messages: {
    none: {
      "zh-CN": "“{section}”只写没有问题，未报告存在的主要问题和改进情况",
      en: "“{section}” only says that there are no problems",
    },
    headings: {
      "zh-CN": "“{section}”只有小标题，没有内容",
      en: "“{section}” has nothing but headings",
    },
    noProblem: { "zh-CN": "“{section}”似未写存在的主要问题", en: "“{section}” does not seem to tell any problem" },
    noImprovement: {
      "zh-CN": "“{section}”似未写改进情况",
      en: "“{section}” does not seem to tell what is being improved",
    },
  },
  recommended: true,
  check({ prose, report }) {
    const own = prose.paragraphs.filter((p) => p.section === "problems" && p.kind !== "heading");
    const text = own
      .map((p) => p.text)
      .join("")
      .trim();
    const first = own[0];
    if (!first || text === "") return none;
    const evidence = [
      {
        kind: "prose" as const,
        quote: first.text.slice(0, 30),
        section: "problems",
        paragraph: first.index,
        start: 0,
        end: Math.min(30, first.text.length),
      },
    ];
    const data = { section: first.sectionTitle };
    const last = own.at(-1)?.index ?? 0;
    // 没有 at the very end of a text without a stop may be the beginning of more that was cut off.
    const whole = /[。.]$/.test(text) || report.sections.at(-1)?.id !== "problems";
    if (whole && bare.test(text)) return [{ messageId: "none", data, evidence, severity: "error" }];
    if (text.length <= 40 && denies.test(text) && saysNone.test(text)) return [{ messageId: "none", data, evidence }];
    if (text.length <= 60 && headings.test(text)) return [{ messageId: "headings", data, evidence }];
    const review = { data, evidence, verdict: "review" as const };
    // What a table shows, or what is told further on, may be what is missed here.
    const isAll = (): boolean =>
      whole &&
      !report.sections.some(({ id, blocks }) => id === "problems" && blocks.some(({ type }) => type === "table")) &&
      !prose.paragraphs.some(({ index, text }) => index > last && /改进|整改|下一?步/.test(text));
    const wants = text.replace(noWants, "");
    const deeds = text.replace(misleading, "");
    const does = improvements.test(deeds);
    if (!problems.test(wants)) {
      const isSure = does && !anyWant.test(wants) && isAll();
      return [{ ...review, messageId: "noProblem", severity: isSure ? "warning" : "info" }];
    }
    if (does) return none;
    const isSure = !anyDeed.test(deeds) && onlyWants(own) && isAll();
    return [{ ...review, messageId: "noImprovement", severity: isSure ? "warning" : "info" }];
  },
});
