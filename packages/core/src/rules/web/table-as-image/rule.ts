import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { rowsOf } from "../../../layout/cells.js";
import type { Block } from "../../../model/document.js";
import { imagesIn } from "../../../model/inlines.js";
import { tableLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["W11"],
  source: {
    "zh-CN": "由“数据可读、可检索”推得；图片不能被读屏软件和检索读取",
    en: "figures in a picture can be neither searched nor read aloud",
  },
};

export const rule = defineRule({
  id: "web/table-as-image",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "法定表格不是图片", en: "statutory tables are tables, not pictures" },
  messages: {
    picture: {
      "zh-CN": "“{table}”部分没有表格，只有{count}张图片，请核实表格是否以图片、截图公布",
      en: "“{table}” has no table but {count} picture(s): was the table published as a picture?",
    },
  },
  recommended: true,
  *check(context) {
    const { report, edition } = context;
    const isRead = (id: string) =>
      rowsOf(edition).some(({ table, row, columns }) => {
        const inRow = table === id ? report.tables[table]?.[row] : undefined;
        return inRow !== undefined && columns.some((column) => inRow[column] !== undefined);
      });
    for (const { id, table } of edition.sections) {
      if (!table || isRead(table)) continue;
      const blocks = report.sections.filter((section) => section.id === id).flatMap((section) => section.blocks);
      const { length } = imagesIn(blocks.filter((block): block is Block => block.type !== "statutoryTable"));
      if (length > 0)
        yield { messageId: "picture", data: { table: tableLabel(context, table), count: length }, verdict: "review" };
    }
  },
});
