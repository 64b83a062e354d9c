import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { grouped } from "../../shared/grouped.js";
import { none } from "../../shared/none.js";
import { find } from "../../shared/passages.js";

/** Last words of a name → the words such an organ has for itself. */
const own: readonly (readonly [RegExp, readonly string[]])[] = [
  [/街道(?:办事处|办)?$/, ["街道", "办", "处", "街"]],
  [/(?:镇|镇人民政府|镇政府)$/, ["镇"]],
  [/(?:乡|苏木|乡人民政府|乡政府)$/, ["乡", "苏木"]],
  [/分局$/, ["局", "分局"]],
  [/局$/, ["局"]],
  [/(?:厅|公安厅)$/, ["厅"]],
  [/(?:管委会|管理委员会)$/, ["委", "区", "管委会", "会"]],
  [/(?:委员会|委)$/, ["委", "会", "局"]],
  [/(?:办公室|政府办|办)$/, ["办", "室"]],
];
/** Words that name one kind of organ and no other. Areas (我县, 我市, 我区) may stand in any report. */
const words = ["局", "厅", "委", "镇", "乡", "街道", "苏木"];
const pattern = new RegExp(`(?<![自忘])[我](?:${words.join("|")})(?!机关|属|党|里|内|会|员|托)`, "g");

export const entry: CatalogueEntry = {
  codes: ["T01"],
  source: {
    "zh-CN": "GB/T 9704—2012 对机关名称使用全称或规范化简称的要求；自称不符多为套用他人文稿",
    en: "GB/T 9704-2012: full or standard short names; another word for oneself mostly comes from another's text",
  },
};

export const rule = defineRule({
  id: "wording/self-reference",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "自称与机关名称一致", en: "the organ calls itself what it is" },
  messages: {
    other: {
      "zh-CN": "本报告属于“{organ}”，正文却自称“{quote}”{times}处，请核实是否套用了其他单位的文稿",
      en: "the report is of {organ}, yet it calls itself “{quote}” ({times} times): was another text taken over?",
    },
  },
  recommended: true,
  check({ report, prose }) {
    const organ = report.organ.name?.trim() ?? "";
    const fitting = own.find(([name]) => name.test(organ))?.[1];
    if (!fitting) return none;
    const wrong = find(prose, pattern, ["我"]).filter(({ match }) => !fitting.includes(match[0].slice(1)));
    return grouped(wrong, ({ match }) => match[0]).map((hits) => ({
      messageId: "other",
      data: { organ, quote: hits[0].match[0], times: hits.length },
      evidence: hits.slice(0, 3).map(({ passage }) => passage),
      verdict: "review",
    }));
  },
});
