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
  *check({ report, edition }) {
    for (const section of edition.sections) {
      const count = report.sections.filter(({ id }) => id === section.id).length;
      if (count > 1) yield { messageId: "repeated", data: { section: sectionTitle(section), count } };
    }
  },
});
