import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N09"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/applicants",
  topic: "applicants",
  title: {
    "zh-CN": "正文所说各类申请人数量与表三一致",
    en: "Applicants: the text agrees with the table",
  },
});
