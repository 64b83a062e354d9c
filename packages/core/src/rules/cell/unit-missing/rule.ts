import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { unitAt } from "../../../layout/values.js";
import { cellsIn, type FilledCell } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";

const isMoney = ({ def }: FilledCell): boolean => def.quantity.kind === "money";

export const entry: CatalogueEntry = {
  codes: ["A16"],
  source: {
    "zh-CN": "该格式的这一栏未印单位，元和万元须由填报单位写明",
    en: "the form prints no unit here, so the cell has to name it",
  },
};

export const rule = defineRule({
  id: "cell/unit-missing",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "金额写明单位", en: "amounts have a unit" },
  messages: {
    noUnit: {
      "zh-CN": "{cell}为{value}，没有写明单位，无法判断是元还是万元",
      en: "{cell} is {value} without a unit: 元 or 万元?",
    },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context)
      .figures.filter((cell) => isMoney(cell) && unitAt(context.report, cell.address) === null)
      .map(({ address, value }) => ({
        messageId: "noUnit",
        data: { cell: cellLabel(context, address), value },
        cells: [address],
      })),
});
