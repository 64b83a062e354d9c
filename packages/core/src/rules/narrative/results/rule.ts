import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N05", "N23"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/results",
  topic: "results",
  title: {
    "zh-CN": "正文所说各类办理结果与表三一致",
    en: "Results: the text agrees with the table",
  },
});
