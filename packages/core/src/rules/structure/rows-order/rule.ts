import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsOf } from "../../../layout/cells.js";
import { tableLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["S05"],
  source: { "zh-CN": "法定表格印明的各行次序", en: "the order of rows as the tables print them" },
};

export const rule = defineRule({
  id: "structure/rows-order",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "表格各行按格式的次序排列", en: "rows in the order of the form" },
  messages: {
    order: {
      "zh-CN": "“{table}”中“{row}”一行排在“{before}”之前，与格式的次序不同",
      en: "in “{table}” the row “{row}” stands before “{before}”, not in the order of the form",
    },
  },
  recommended: true,
  *check(context) {
    const { provenance, edition } = context;
    if (!provenance) return;
    /** The row of the form read last in each table of the source, and where it stood. */
    const last = new Map<string, { readonly label: string; readonly at: number }>();
    for (const { address, table, block, row } of cellsOf(edition)) {
      const place = provenance[address]?.place;
      if (place?.row === undefined || place.table === undefined) continue;
      const key = `${place.table} ${block}`;
      const before = last.get(key);
      if (before && place.row < before.at) {
        const data = { table: tableLabel(context, table), row: row.label, before: before.label };
        yield { messageId: "order", data, cells: [address] };
        last.delete(key);
      } else last.set(key, { label: row.label, at: place.row });
    }
  },
});
