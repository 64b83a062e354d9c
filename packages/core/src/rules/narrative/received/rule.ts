import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N01", "N12", "N14"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/received",
  topic: "received",
  title: {
    "zh-CN": "正文所说新收申请数与表三一致",
    en: "Applications received: the text agrees with the table",
  },
});
