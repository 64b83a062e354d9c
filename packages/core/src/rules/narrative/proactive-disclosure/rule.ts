import type { CatalogueEntry } from "../../../check/rule.js";
import { countRule, logicSource } from "../shared/count-rule.js";

export const entry: CatalogueEntry = {
  codes: ["N08", "N10", "N22"],
  source: logicSource,
};

export const rule = countRule({
  id: "narrative/proactive-disclosure",
  topic: "proactiveDisclosure",
  title: {
    "zh-CN": "正文所说文件、决定和收费数与表二一致",
    en: "Documents, decisions and fees: the text agrees with the table",
  },
});
