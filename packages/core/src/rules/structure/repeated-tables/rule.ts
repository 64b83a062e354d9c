import type { CatalogueEntry } from "../../../check/rule.js";
import { readingRule } from "../../shared/reading-rule.js";

export const entry: CatalogueEntry = {
  codes: ["S17"],
  source: { "zh-CN": "由格式推得：每张表一次", en: "follows from the form" },
};

export const rule = readingRule({
  id: "structure/repeated-tables",
  problem: "table-repeated",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "同一张表只出现一次", en: "no statutory table twice" },
});
