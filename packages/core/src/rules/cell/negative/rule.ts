import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn, type FilledCell } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";

const isNegative = ({ def, value }: FilledCell): boolean => !(value >= 0 || def.quantity.signed);

export const entry: CatalogueEntry = {
  codes: ["A07", "A08"],
  source: { "zh-CN": "由件数、金额的含义推得；“本年增/减”除外", en: "follows from what a count is; changes excepted" },
};

export const rule = defineRule({
  id: "cell/negative",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "件数和金额不小于零", en: "counts and amounts are not negative" },
  messages: {
    negative: { "zh-CN": "{cell}填为负数{value}", en: "{cell} is negative: {value}" },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context)
      .figures.filter(isNegative)
      .map(({ address, value }) => ({
        messageId: "negative",
        data: { cell: cellLabel(context, address), value },
        cells: [address],
      })),
});
