import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn, type FilledCell } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";

/** One decision a year for every inhabitant of the country would be 1.4 × 10⁹. */
const largest = 1_000_000_000;

const isTooLarge = ({ value }: FilledCell): boolean => !(Math.abs(value) <= largest);

export const entry: CatalogueEntry = {
  codes: ["A22"],
  source: { "zh-CN": "由全国的总量推得", en: "follows from the size of the country" },
};

export const rule = defineRule({
  id: "cell/magnitude",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "数值不超出可能的范围", en: "figures are of a possible size" },
  messages: {
    tooLarge: { "zh-CN": "{cell}填为{value}，超出可能的范围", en: "{cell} says {value}, which cannot be" },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context)
      .figures.filter(isTooLarge)
      .map(({ address, value }) => ({
        messageId: "tooLarge",
        data: { cell: cellLabel(context, address), value },
        cells: [address],
      })),
});
