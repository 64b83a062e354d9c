import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";
import { smallNumber } from "../../shared/text.js";

const claim =
  /(?:由|共|共有|共分|分为|分成|包括|包含|等|事项|情况|内容|问题)([一二三四五六七八九十]{1,2}|\d{1,2})个?(?:大)?(?:部分|方面内容)/g;

export const entry: CatalogueEntry = {
  codes: ["S15"],
  source: { "zh-CN": "由文意推得", en: "follows from the text itself" },
};

export const rule = defineRule({
  id: "structure/claimed-parts",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "导语所称部分数与实际一致", en: "as many parts as the lead says" },
  messages: {
    differs: {
      "zh-CN": "导语称“{quote}”，实际有{found}个部分",
      en: "the lead says “{quote}”, the report has {found} parts",
    },
  },
  recommended: true,
  check({ report, prose }) {
    const found = report.sections.filter(({ title }) => title !== "").length;
    const lead = prose.paragraphs.filter(({ section }) => section === "lead");
    return find(lead, claim)
      .filter(({ match }) => (smallNumber(match[1] ?? "") ?? found) !== found)
      .map(({ passage }) => ({ messageId: "differs", data: { quote: passage.quote, found }, evidence: [passage] }));
  },
});
