import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N04"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/carried-forward",
  topic: "carriedForward",
  title: {
    "zh-CN": "正文所说结转下年度数与表三一致",
    en: "Carried forward: the text agrees with the table",
  },
});
