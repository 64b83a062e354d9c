import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N03"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/concluded",
  topic: "concluded",
  title: {
    "zh-CN": "正文所说办结、答复数与表三一致",
    en: "Concluded: the text agrees with the table",
  },
});
