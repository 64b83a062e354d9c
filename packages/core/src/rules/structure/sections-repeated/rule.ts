import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";

export const entry: CatalogueEntry = {
  codes: ["S16"],
  source: { "zh-CN": "由格式推得：每个部分一次", en: "follows from the form" },
};

export const rule = defineRule({
  id: "structure/sections-repeated",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "各部分不重复", en: "no section twice" },
  messages: { repeated: { "zh-CN": "“{section}”出现{count}次", en: "“{section}” stands there {count} times" } },
  recommended: true,
  check({ report, edition }) {
    const countOf = (wanted: string): number => report.sections.filter(({ id }) => id === wanted).length;
    return edition.sections
      .filter(({ id }) => countOf(id) > 1)
      .map((section) => ({
        messageId: "repeated",
        data: { section: sectionTitle(section), count: countOf(section.id) },
      }));
  },
});
