import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";

export const entry: CatalogueEntry = {
  codes: ["S02"],
  source: { "zh-CN": "国办公开办函〔2021〕30号、〔2019〕60号所附格式", en: "the notices' form" },
};

export const rule = defineRule({
  id: "structure/sections-order",
  severity: "error",
  editions: ["2019", "2021"],
  basis: "notice",
  title: { "zh-CN": "各部分顺序与格式一致", en: "sections in the order of the form" },
  messages: {
    order: { "zh-CN": "“{section}”排在“{before}”之后，与格式的顺序不符", en: "“{section}” stands after “{before}”" },
  },
  recommended: true,
  *check({ report, edition }) {
    const places = report.sections.flatMap(({ id }) => {
      const at = edition.sections.findIndex((section) => section.id === id);
      return at < 0 ? [] : [at];
    });
    const titleAt = (at: number): string => {
      const section = edition.sections[at];
      return section ? sectionTitle(section) : "";
    };
    for (let i = 1; i < places.length; i++) {
      const [before = 0, here = 0] = [places[i - 1], places[i]];
      if (here < before) yield { messageId: "order", data: { section: titleAt(here), before: titleAt(before) } };
    }
  },
});
