import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionOf, isEditionId } from "../../../editions/index.js";
import { splitAddress } from "../../../layout/values.js";
import { rowLabel, tableLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["S04", "S05"],
  source: { "zh-CN": "各版法定表格的行、列", en: "rows and columns of the statutory tables" },
};

export const rule = defineRule({
  id: "structure/foreign-rows",
  severity: "warning",
  basis: "printed",
  title: { "zh-CN": "表格不混用两种格式", en: "no rows of another form in a table" },
  messages: {
    mixed: {
      "zh-CN": "“{table}”的“{row}”是{form}的行，与本报告的格式不符；数据单独保留，未归入其他行",
      en: "“{row}” in “{table}” is a row of the {formEn}; its figures are kept apart",
    },
  },
  recommended: true,
  *check(context) {
    const rows = new Map<string, string[]>();
    for (const address of Object.keys(context.report.foreign ?? {})) {
      const row = address.slice(0, address.lastIndexOf("/"));
      rows.set(row, [...(rows.get(row) ?? []), address]);
    }
    for (const cells of rows.values()) {
      const first = cells[0] ?? "";
      const [id, local] = splitAddress(context.report.edition, first);
      if (!isEditionId(id)) continue;
      const form = editionOf(id).name;
      const table = tableLabel(context, local.slice(0, local.indexOf("/")));
      const data = { table, row: rowLabel(context, first), form: form["zh-CN"], formEn: form.en };
      yield { messageId: "mixed", data, cells };
    }
  },
});
