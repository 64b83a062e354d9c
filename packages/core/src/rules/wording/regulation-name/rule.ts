import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

/** 条列, 条理, and the title without whose information it is. */
const misnamed =
  /政府信息公开条(?!例)[\u4e00-\u9fff][》〉]|《(?:中华人民共和国)?(?:信息公开|政务公开|政府公开|政务信息公开)条例》/g;
/** Also where a line of the source breaks within the title. */
const full = /政府信息公开条例[》〉"”）)]?/;

export const entry: CatalogueEntry = {
  codes: ["T02"],
  source: { "zh-CN": "由简称的用法推得", en: "follows from what a short name is" },
};

export const rule = defineRule({
  id: "wording/regulation-name",
  severity: "info",
  basis: "logic",
  title: {
    "zh-CN": "条例名称写对，先写全称，再用《条例》简称",
    en: "the regulation is named rightly, and in full before it is shortened",
  },
  messages: {
    early: {
      "zh-CN": "首次提到条例即用简称“{quote}”，前文没有写《中华人民共和国政府信息公开条例》全称",
      en: "“{quote}” stands before the regulation has been named in full",
    },
    misnamed: {
      "zh-CN": "“{quote}”应为《中华人民共和国政府信息公开条例》",
      en: "“{quote}”: the regulation is the 中华人民共和国政府信息公开条例",
    },
  },
  recommended: true,
  check({ prose }) {
    const wrong = find(prose, misnamed, ["公开条"]).map(({ passage }) => ({
      messageId: "misnamed" as const,
      data: { quote: passage.quote },
      evidence: [passage],
    }));
    const [first] = find(prose, /《条例》/g, ["《条例》"]);
    if (!first) return wrong;
    const before = prose.paragraphs
      .filter(({ index }) => index < first.paragraph.index)
      .map((paragraph) => paragraph.text);
    const own = first.paragraph.text.slice(0, first.match.index);
    if (full.test(folded([...before, own].join("")))) return wrong;
    return [...wrong, { messageId: "early", data: { quote: first.match[0] }, evidence: [first.passage] }];
  },
});
