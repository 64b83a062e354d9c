import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { noticesIn } from "../../shared/notices.js";
import { hasWholeLead } from "../../shared/whole.js";

/** The lead goes by something, if not by what the form asks for. */
const otherBasis = /(?:根据|依据|依照|按照|遵照|按)[^。]{0,60}(?:规定|要求|通知|精神|部署|《)/;

export const entry: CatalogueEntry = {
  codes: ["S18"],
  source: { "zh-CN": "实践中的通行写法", en: "practice" },
};

export const rule = defineRule({
  id: "structure/lead-basis",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "导语写明编制依据", en: "the lead names what the report is based on" },
  messages: {
    missing: {
      "zh-CN": "导语未写明编制依据（《政府信息公开条例》及格式文件）",
      en: "the lead does not name the regulation or the notice of the form",
    },
    superseded: {
      "zh-CN": "导语以“{quote}”为依据，该文所附格式已由{current}所附格式替代",
      en: "the lead names “{quote}”, whose form that of {current} has replaced",
    },
  },
  recommended: true,
  *check(context) {
    const { prose, edition } = context;
    const opening = prose.paragraphs.filter(({ section }) => section === "lead" || section === "general");
    const notices = [...noticesIn(opening)];
    if (!notices.some((notice) => notice.edition === edition)) {
      for (const { passage, edition: cited } of notices) {
        if ((cited?.years.to ?? edition.years.from) >= edition.years.from) continue;
        const data = { quote: passage.quote, current: edition.source.number };
        yield { messageId: "superseded", data, evidence: [passage] };
      }
    }
    if (opening.some(({ text }) => /条例|公开办函|年度报告格式/.test(text))) return;
    const namesOther = opening.some(({ section, text }) => section === "lead" && otherBasis.test(text));
    if (!namesOther && hasWholeLead(context)) yield { messageId: "missing", data: {}, severity: "warning" };
    else yield { messageId: "missing", data: {} };
  },
});
