import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N06", "N07", "N13"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/disputes",
  topic: "disputes",
  title: {
    "zh-CN": "正文所说行政复议、行政诉讼数与表四一致",
    en: "Reconsideration and litigation: the text agrees with the table",
  },
});
