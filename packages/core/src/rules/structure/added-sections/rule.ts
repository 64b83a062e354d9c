import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

export const entry: CatalogueEntry = {
  codes: ["S09"],
  source: {
    "zh-CN": "国办公开办函〔2021〕30号：“不能遗漏，也不宜泛化”",
    en: "notice of 2021: nothing left out, nothing beside the matter",
  },
};

export const rule = defineRule({
  id: "structure/added-sections",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "notice",
  title: { "zh-CN": "没有格式以外的部分", en: "no sections beside those of the form" },
  messages: { added: { "zh-CN": "“{title}”不是格式规定的部分，请核实", en: "“{title}” is no section of the form" } },
  recommended: true,
  check: ({ report }) =>
    report.sections
      .filter(({ id }) => id === null)
      .map(({ title }) => ({ messageId: "added", data: { title: title?.trim() ?? "" }, verdict: "review" })),
});
