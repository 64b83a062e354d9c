import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { CellDef } from "../../../layout/cells.js";
import { cellsIn } from "../../shared/every-cell.js";
import { zeros } from "../../shared/fixes.js";
import { tableLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

/** Cells of a table stand one behind the other, and are counted together. */
function countsByTable(cells: readonly CellDef[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const { table } = cells[from] as CellDef;
    while (cells[to]?.table === table) to++;
    counts.set(table, (counts.get(table) ?? 0) + to - from);
  }
  return counts;
}

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
    return [...countsByTable(blank)].map(([table, count]) => ({
      messageId: "blank",
      data: { table: tableLabel(context, table), count },
      fixes: [zeros(table)],
    }));
  },
});
