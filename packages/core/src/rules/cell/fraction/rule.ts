import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn, type FilledCell } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";

const isFraction = ({ def, value }: FilledCell): boolean => def.quantity.kind === "count" && !Number.isInteger(value);

export const entry: CatalogueEntry = {
  codes: ["A07", "A08", "A11"],
  source: { "zh-CN": "由计数单位（件、项）推得；金额可有小数", en: "follows from the unit; amounts may have decimals" },
};

export const rule = defineRule({
  id: "cell/fraction",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "件数、项数为整数", en: "counts are whole numbers" },
  messages: {
    fraction: { "zh-CN": "{cell}应为整数，填为{value}", en: "{cell} should be a whole number, found {value}" },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context)
      // 1.2万件 is a whole number of cases in another unit.
      .figures.filter((cell) => isFraction(cell) && !context.report.cellUnits?.[cell.address]?.startsWith("万"))
      .map(({ address, value }) => ({
        messageId: "fraction",
        data: { cell: cellLabel(context, address), value },
        cells: [address],
      })),
});
