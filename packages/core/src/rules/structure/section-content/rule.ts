import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";
import { type Block, blockText } from "../../../model/document.js";
import { imagesIn } from "../../../model/inlines.js";

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
    for (const [at, { id, title, blocks }] of report.sections.entries()) {
      const section = edition.sections.find((s) => s.id === id);
      if (!section || section.table) continue;
      const own = blocks.filter((block): block is Block => block.type !== "statutoryTable");
      if (own.length < blocks.length || own.some((block) => blockText(block).trim() !== "")) continue;
      const data = { section: title?.trim() || sectionTitle(section) };
      // 六 may well have nothing to report; 一 and 五 are required by the regulation itself.
      if (section === edition.sections.at(-1)) yield { messageId: "empty", data };
      // Nothing below the last heading, or a picture there: the text may have been cut off, or stand in the picture.
      else if (id === "problems" && at < report.sections.length - 1 && imagesIn(own).length === 0)
        yield { messageId: "empty", data, severity: "error" };
      else yield { messageId: "empty", data, severity: "warning" };
    }
  },
});
