import type { CatalogueEntry } from "../../../check/rule.js";
import { readingRule } from "../../shared/reading-rule.js";

export const entry: CatalogueEntry = {
  codes: ["S10"],
  source: { "zh-CN": "法定表格印明的行、列名称", en: "labels printed in the statutory tables" },
};

export const rule = readingRule({
  id: "structure/labels",
  problem: "label-unknown",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "行、列名称与格式一致", en: "labels as the form prints them" },
});
