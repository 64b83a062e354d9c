import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

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
  },
  recommended: true,
  *check({ prose }) {
    const opening = prose.paragraphs.filter(({ section }) => section === "lead" || section === "general");
    if (opening.some(({ text }) => /条例|公开办函|年度报告格式/.test(text))) return;
    yield { messageId: "missing", data: {} };
  },
});
