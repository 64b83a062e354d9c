/**
 * 本地规则：收费金额最多两位小数。不写单元格地址，只问版式“哪些格是金额”，所以对现有和将来的版式都适用。
 * A local rule that names no cell: it asks the edition which cells hold money, so that it serves every edition.
 */
import { cellsOf, defineRule, valueAt } from "@nianbao/core";

const places = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;

export const rule = defineRule({
  id: "local/yunting-money-decimals",
  severity: "warning",
  // 是本地要求，不写成法规。 A local requirement must not look like law.
  basis: "practice",
  title: { "zh-CN": "金额最多两位小数", en: "Amounts have two decimals at most" },
  source: { "zh-CN": "云汀市年报填报说明（虚构）", en: "the filing notes of Yunting, made up" },
  messages: {
    tooFine: {
      "zh-CN": "“{label}”写作 {value}，应保留两位小数",
      en: '"{label}" is {value}: two decimals at most',
    },
  },
  recommended: true,
  *check({ report, edition }) {
    for (const { address, row, quantity } of cellsOf(edition)) {
      const value = valueAt(report, address);
      if (quantity.kind !== "money" || typeof value !== "number" || places(value) <= 2) continue;
      yield { messageId: "tooFine", data: { label: row.label, value }, cells: [address] };
    }
  },
});
