import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";
import { blockText } from "../../../model/document.js";

export const entry: CatalogueEntry = {
  codes: ["N19"],
  source: {
    "zh-CN": "《政府信息公开条例》第五十条所列内容；没有可报告的，写明没有",
    en: "Article 50 of the regulation; where there is nothing to report, say so",
  },
};

export const rule = defineRule({
  id: "structure/section-content",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "regulation",
  title: { "zh-CN": "各部分有内容", en: "no section is empty" },
  messages: { empty: { "zh-CN": "“{section}”没有内容", en: "“{section}” is empty" } },
  recommended: true,
  *check({ report, edition }) {
    for (const { id, title, blocks } of report.sections) {
      const section = edition.sections.find((s) => s.id === id);
      if (!section || section.table) continue;
      const filled = blocks.some((block) => block.type === "statutoryTable" || blockText(block).trim() !== "");
      if (filled) continue;
      const data = { section: title?.trim() || sectionTitle(section) };
      // 六 may well have nothing to report; 一 and 五 are required by the regulation itself.
      if (section === edition.sections.at(-1)) yield { messageId: "empty", data };
      else yield { messageId: "empty", data, severity: "warning" };
    }
  },
});
