import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { difference, sum } from "../../../decimal.js";
import { cellsOf } from "../../../layout/cells.js";
import { isSubtotal } from "../../shared/balance.js";
import { readCell } from "../../shared/reading.js";

export const entry: CatalogueEntry = {
  codes: ["A20"],
  source: { "zh-CN": "由“小计”的含义推得；格式本身不设小计行", en: "follows from the word; the form has no subtotals" },
};

export const rule = defineRule({
  id: "arithmetic/added-subtotal",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "自设的小计等于该组各行之和", en: "a subtotal of one's own adds up" },
  messages: {
    wrong: {
      "zh-CN": "“{group}”后的“{label}”：{column}填{found}，各行相加为{expected}",
      en: "“{label}” after “{group}”: {column} says {found}, the rows add up to {expected}",
    },
  },
  recommended: true,
  *check(context) {
    for (const extra of context.report.extra ?? []) {
      if (!isSubtotal(extra.label)) continue;
      const table = cellsOf(context.edition).filter((cell) => cell.table === extra.table);
      const group = table.find((cell) => cell.row.id === extra.after)?.row.groups.at(-1);
      if (!group) continue;
      for (const [column, found] of Object.entries(extra.cells)) {
        const rows = table.filter((cell) => cell.column.id === column && cell.row.groups.at(-1)?.id === group.id);
        const readings = rows.map(({ address }) => readCell(context, address));
        if (found === null || rows.length < 2 || readings.some(({ is }) => is === "unclear" || is === "absent"))
          continue;
        const expected = sum(readings.flatMap((r) => (r.is === "number" ? [r.value] : [])));
        if (expected === found) continue;
        const label = rows[0]?.column.label ?? column;
        yield {
          messageId: "wrong",
          data: { group: group.label, label: extra.label, column: `“${label}”`, found, expected },
          cells: [`extra:${extra.table}/${extra.label}/${column}`, ...rows.map(({ address }) => address)],
          evidence: [
            {
              kind: "sum",
              left: found,
              right: expected,
              difference: difference(found, expected),
              blanksAsZero: readings.filter(({ is }) => is === "blank").length,
            },
          ],
        };
      }
    }
  },
});
