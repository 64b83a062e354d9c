import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn } from "../../shared/every-cell.js";
import { none } from "../../shared/none.js";
import { mayMakeRegulations } from "../../shared/organ.js";

/** What is published may have been made by another organ. */
const published = new Set(["newlyPublished", "totalPublished"]);

export const entry: CatalogueEntry = {
  codes: ["A18"],
  source: {
    "zh-CN": "《立法法》关于规章制定权的规定；是否有权由机关名称或级别推断",
    en: "Legislation Law; whether the organ has the power is inferred from its name or level",
  },
};

export const rule = defineRule({
  id: "cell/regulations-power",
  severity: "warning",
  basis: "memory",
  title: { "zh-CN": "无规章制定权的机关“规章”为0", en: "no regulations from organs without the power to make them" },
  messages: {
    noPower: {
      "zh-CN": "“{row}”填有数（{values}），但本机关一般没有规章制定权，请核实是否应填入行政规范性文件",
      en: "“{row}” has figures ({values}), but an organ of this kind has no power to make regulations: please look",
    },
  },
  recommended: true,
  check(context) {
    if (mayMakeRegulations(context) !== false) return none;
    const filled = cellsIn(context).figures.filter(({ def }) => def.row.id === "regulations");
    const first = filled[0];
    if (!first) return none;
    const severity = filled.every(({ def }) => published.has(def.column.id)) ? "info" : "warning";
    const data = {
      row: first.def.row.label,
      values: filled.map(({ def, value }) => `${def.column.label}${value}`).join("、"),
    };
    return [{ messageId: "noPower", data, cells: filled.map(({ address }) => address), verdict: "review", severity }];
  },
});
