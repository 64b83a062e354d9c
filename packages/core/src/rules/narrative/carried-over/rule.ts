import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N02"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/carried-over",
  topic: "carriedOver",
  title: {
    "zh-CN": "正文所说上年结转数与表三一致",
    en: "Carried over from last year: the text agrees with the table",
  },
});
