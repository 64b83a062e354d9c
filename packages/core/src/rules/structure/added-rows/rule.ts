import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { tableLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["S09"],
  source: {
    "zh-CN": "法定表格的行；统一格式不设小计行，未见允许增加的规定",
    en: "rows of the statutory tables; no rule that allows more is known",
  },
};

export const rule = defineRule({
  id: "structure/added-rows",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "表格不自行增加行", en: "no rows added to the tables" },
  messages: { added: { "zh-CN": "“{table}”增加了格式没有的“{row}”一行", en: "“{table}” has an added row “{row}”" } },
  recommended: true,
  check: (context) =>
    (context.report.extra ?? none)
      // A row of the form: only its columns were added.
      .filter(({ row }) => row === undefined)
      .map(({ table, label, cells }) => ({
        messageId: "added",
        data: { table: tableLabel(context, table), row: label },
        cells: Object.keys(cells).map((column) => `extra:${table}/${label}/${column}`),
      })),
});
