import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";
import { tableLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["S17"],
  source: { "zh-CN": "国办公开办函〔2021〕30号、〔2019〕60号所附格式", en: "the notices' form" },
};

export const rule = defineRule({
  id: "structure/table-place",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "notice",
  title: { "zh-CN": "表格在对应的部分内", en: "each table stands in its section" },
  messages: {
    elsewhere: {
      "zh-CN": "“{table}”的表格在“{section}”部分内",
      en: "the table of “{table}” stands in “{section}”",
    },
    twice: { "zh-CN": "“{table}”的表格出现{count}次", en: "the table of “{table}” stands there {count} times" },
  },
  recommended: true,
  *check(context) {
    const { report, edition } = context;
    const counts = new Map<string, number>();
    for (const { id, title, blocks } of report.sections) {
      const section = edition.sections.find((s) => s.id === id);
      for (const block of blocks) {
        if (block.type !== "statutoryTable") continue;
        counts.set(block.table, (counts.get(block.table) ?? 0) + 1);
        if (section?.table === block.table) continue;
        const name = title?.trim() || (section ? sectionTitle(section) : "");
        yield { messageId: "elsewhere", data: { table: tableLabel(context, block.table), section: name } };
      }
    }
    for (const [table, count] of counts) {
      if (count > 1) yield { messageId: "twice", data: { table: tableLabel(context, table), count } };
    }
  },
});
