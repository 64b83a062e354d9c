import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";
import { none } from "../../shared/none.js";

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
  check({ report, edition }) {
    const places = report.sections
      .map(({ id }) => edition.sections.findIndex((section) => section.id === id))
      .filter((at) => at >= 0);
    const titleAt = (at: number): string => {
      const section = edition.sections[at];
      return section ? sectionTitle(section) : "";
    };
    return places.flatMap((here, i) => {
      const before = places[i - 1] ?? here;
      return here < before ? [{ messageId: "order", data: { section: titleAt(here), before: titleAt(before) } }] : none;
    });
  },
});
