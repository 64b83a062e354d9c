import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { glanceAt } from "../../shared/glance.js";
import { find } from "../../shared/passages.js";

const measure = "件条次年月日个项份人场期起篇元名宗例%％";
/** Blanks and marks that a template leaves for the writer; single letters only before a measure word. */
const certain = [
  /(?:_{2,40}|＿{2,40})[^，。；、\s_＿]{0,2}/g,
  /【[^】\n]{0,16}(?:填写|填报|此处|待定|待补|单位名称|机关名称|数字|插入)[^】\n]{0,16}】/g,
  /[（(](?:此处|请)(?:填写|补充|插入)[^）)\n]{0,20}[）)]/g,
  /请(?:在此)?填写(?:具体|此处|数字|数据|内容|单位)/g,
  new RegExp(`(?<![A-Za-zＡ-Ｚａ-ｚ0-9×])(?:[XxＸｘ]{1,6}|[×*＊]{1,6}|[○〇◯]{2,6}|N)(?=[${measure}])`, "g"),
  /20(?:[XxＸｘ×]{1,2}|\d[XxＸｘ×])年/g,
];
const likely = [
  /(?<![A-Za-z])(?:X{2,6}|x{2,6}|Ｘ{2,6}|×{2,6}|某某)(?=(?:局|委|县|市|区|镇|乡|街道|单位|机关|部门|政府|人民政府))/g,
  /[（(](?:待补充|待核实|待完善|待定)[）)]/g,
  /[（(]请[^（）()。]{0,12}(?:核实|核对|补充|确认|提供|填报|修改)[）)]/g,
  /(?<=[\u4e00-\u9fff])…{1,2}(?=[件条次项篇场](?:[，。；、]|$))/g,
];

/** What a program that writes texts says to whom it writes for. */
const ofTools = [
  /以下是[为据按根]?[^。，]{0,12}生成的?[^。，]{0,8}(?:报告|内容|文本|初稿)/g,
  /作为(?:一个|一款|一名)?(?:人工智能|AI|语言模型|智能助手)/g,
  /请(?:您)?(?:根据|结合)实际情况(?:进行)?(?:修改|填写|补充|替换|调整)/g,
  /希望(?:以上|这[份篇]|本文)[^。]{0,12}对您有(?:所)?帮助/g,
];

/** Of every one of them something stands in the text. */
const core = /[_＿【XxＸｘ×*＊○〇◯N]|[（(](?:此处|请|待)|填写|某某|…[件条次项篇场]|[（(]请|生成|作为|实际情况|对您/;

export const entry: CatalogueEntry = {
  codes: ["N24"],
  source: { "zh-CN": "占位符说明此处尚未填写", en: "a placeholder says that something has not been filled in" },
};

export const rule = defineRule({
  id: "narrative/placeholder",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "没有遗留的占位符", en: "No placeholder is left in the text" },
  messages: {
    left: {
      "zh-CN": "正文“{context}”处似为未填写的占位符",
      en: "“{context}” looks like a placeholder that was not filled in",
    },
    tool: {
      "zh-CN": "“{quote}”似为模板或者写作工具的提示语，不应留在报告中",
      en: "“{quote}” looks like words of a template or a writing tool left in the report",
    },
  },
  recommended: true,
  *check({ prose }) {
    if (!core.test(glanceAt(prose).text)) return;
    const paragraphs = prose.paragraphs.filter(({ text }) => core.test(text));
    for (const pattern of ofTools)
      for (const { passage } of find(paragraphs, pattern))
        yield { messageId: "tool", data: { quote: passage.quote }, evidence: [passage] };
    const seen: { paragraph: number; start: number; end: number }[] = [];
    for (const pattern of [...certain, ...likely]) {
      for (const hit of find(paragraphs, pattern)) {
        const { paragraph, start, end } = hit.passage;
        if (seen.some((other) => other.paragraph === paragraph && other.start <= start && other.end >= end)) continue;
        seen.push({ paragraph, start, end });
        const context = `${hit.before.slice(-6)}${hit.passage.quote}${hit.after.slice(0, 6)}`;
        const evidence = {
          ...hit.passage,
          quote: context,
          start: start - Math.min(6, hit.before.length),
          end: end + Math.min(6, hit.after.length),
        };
        yield {
          messageId: "left",
          data: { context },
          evidence: [evidence],
          ...(likely.includes(pattern) ? { severity: "warning" as const } : {}),
        };
      }
    }
  },
});
