import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionOf, isEditionId } from "../../../editions/index.js";
import { splitAddress } from "../../../layout/values.js";
import { grouped } from "../../shared/grouped.js";
import { rowLabel, tableLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

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
  check(context) {
    const { foreign, edition } = context.report;
    if (!foreign) return none;
    const rows = grouped(Object.keys(foreign), (address) => address.slice(0, address.lastIndexOf("/")));
    return rows.flatMap((cells) => {
      const first = cells[0];
      const [id, local] = splitAddress(edition, first);
      if (!isEditionId(id)) return none;
      const form = editionOf(id).name;
      const table = tableLabel(context, local.slice(0, local.indexOf("/")));
      const data = { table, row: rowLabel(context, first), form: form["zh-CN"], formEn: form.en };
      return [{ messageId: "mixed", data, cells }];
    });
  },
});
