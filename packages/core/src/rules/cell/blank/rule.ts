import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn } from "../../shared/every-cell.js";
import { zeros } from "../../shared/fixes.js";
import { tableLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["A09"],
  source: {
    "zh-CN": "实践中多填0；通知对空白和“0”的区别未见明文",
    en: "zeros are usual; no official text on blanks is known",
  },
};

export const rule = defineRule({
  id: "cell/blank",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "practice",
  title: { "zh-CN": "数据栏不留空白", en: "no blank cells" },
  messages: {
    blank: {
      "zh-CN": "“{table}”有{count}处空白；空白和0含义不同，没有数量的一般填0",
      en: "“{table}” has {count} blank cell(s); a blank is not a zero",
    },
  },
  recommended: true,
  check(context) {
    const { blank } = cellsIn(context);
    if (blank.length === 0) return none;
    const tables = [...new Set(blank.map(({ table }) => table))];
    return tables.map((table) => ({
      messageId: "blank",
      data: { table: tableLabel(context, table), count: blank.filter((cell) => cell.table === table).length },
      fixes: [zeros(table)],
    }));
  },
});
