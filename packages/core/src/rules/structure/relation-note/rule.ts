import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sourceTables, textOfTable } from "../../shared/source-tables.js";
import { folded } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["S11"],
  source: { "zh-CN": "统一格式表三左上角印有勾稽关系提示语", en: "printed in the corner of the form" },
};

export const rule = defineRule({
  id: "structure/relation-note",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "表三保留勾稽关系提示语", en: "the table of applications keeps its printed note" },
  messages: {
    missing: {
      "zh-CN": "“{table}”缺少表内印有的提示语“{note}”",
      en: "“{table}” lacks the note that is printed in the form: {note}",
    },
  },
  needs: ["document"],
  recommended: true,
  *check({ document, edition }) {
    if (!document) return;
    for (const { table, title, def } of sourceTables(document, edition)) {
      for (const { corner } of def.blocks) {
        if (!corner?.label.includes("勾稽") || folded(textOfTable(table)).includes("勾稽")) continue;
        yield { messageId: "missing", data: { table: title, note: corner.label } };
      }
    }
  },
});
