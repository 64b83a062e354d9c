import type { CatalogueEntry } from "../../../check/rule.js";
import { readingRule } from "../../shared/reading-rule.js";

export const entry: CatalogueEntry = {
  codes: [],
  source: { "zh-CN": "文件所附数据与所见内容应当相同", en: "a file's data and its text should say the same" },
};

export const rule = readingRule({
  id: "structure/data-differs",
  problem: "data-differs",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "所附数据与正文表格一致", en: "embedded data agree with what is printed" },
});
