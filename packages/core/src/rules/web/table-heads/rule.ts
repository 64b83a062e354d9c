import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { isPage } from "../../shared/rendered.js";
import { sourceTables } from "../../shared/source-tables.js";

export const entry: CatalogueEntry = {
  codes: ["W12"],
  source: {
    "zh-CN": "网页无障碍的通行要求（WCAG；GB/T 37668—2019 的方向，条款未核）",
    en: "accessibility practice (WCAG); GB/T 37668-2019 points the same way",
  },
};

export const rule = defineRule({
  id: "web/table-heads",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "网页表格有表头单元格和标题", en: "tables of the page have header cells and a caption" },
  messages: {
    heads: {
      "zh-CN": "“{table}”的表头没有用表头单元格（th）标出，读屏软件读不出每个数据对应的行列",
      en: "the heads of “{table}” are not header cells",
    },
    caption: { "zh-CN": "“{table}”没有标题（caption）", en: "“{table}” has no caption" },
  },
  needs: ["document"],
  recommended: false,
  *check(context) {
    const { document, edition } = context;
    if (!document || !isPage(context)) return;
    for (const { table, title } of sourceTables(document, edition)) {
      const heads = table.rows.some(({ cells }) => cells.some(({ header }) => header !== undefined));
      if (!heads) yield { messageId: "heads", data: { table: title } };
      else if (!table.caption) yield { messageId: "caption", data: { table: title } };
    }
  },
});
