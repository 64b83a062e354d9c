import { defineRule } from "../../../check/rule.js";

export const rule = defineRule({
  id: "structure/added-sections",
  severity: "info",
  editions: ["2019", "2021"],
  codes: ["S09"],
  basis: "notice",
  title: { "zh-CN": "没有格式以外的部分", en: "no sections beside those of the form" },
  source: {
    "zh-CN": "国办公开办函〔2021〕30号：“不能遗漏，也不宜泛化”",
    en: "notice of 2021: nothing left out, nothing beside the matter",
  },
  messages: { added: { "zh-CN": "“{title}”不是格式规定的部分，请核实", en: "“{title}” is no section of the form" } },
  recommended: true,
  *check({ report }) {
    for (const { id, title } of report.sections) {
      if (id === null) yield { messageId: "added", data: { title: title?.trim() ?? "" }, verdict: "review" };
    }
  },
});
