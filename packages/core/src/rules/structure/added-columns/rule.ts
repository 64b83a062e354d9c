import type { CatalogueEntry } from "../../../check/rule.js";
import { readingRule } from "../../shared/reading-rule.js";

export const entry: CatalogueEntry = {
  codes: ["S09"],
  source: { "zh-CN": "法定表格的列", en: "columns of the statutory tables" },
};

export const rule = readingRule({
  id: "structure/added-columns",
  problem: "column-added",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "表格不自行增加列", en: "no columns added to the tables" },
});
