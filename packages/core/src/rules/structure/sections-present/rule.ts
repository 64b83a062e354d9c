import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";

export const entry: CatalogueEntry = {
  codes: ["S01"],
  source: {
    "zh-CN": "国办公开办函〔2021〕30号、〔2019〕60号所附格式；《政府信息公开条例》第五十条",
    en: "the notices' form; Article 50 of the regulation",
  },
};

export const rule = defineRule({
  id: "structure/sections-present",
  severity: "error",
  editions: ["2019", "2021"],
  basis: "notice",
  title: { "zh-CN": "六个部分齐全", en: "all sections are there" },
  messages: { missing: { "zh-CN": "缺少“{section}”", en: "section missing: {section}" } },
  recommended: true,
  check({ report, edition }) {
    const there = new Set(report.sections.map(({ id }) => id));
    return edition.sections
      .filter(({ id }) => !there.has(id))
      .map((section) => ({ messageId: "missing", data: { section: sectionTitle(section) } }));
  },
});
