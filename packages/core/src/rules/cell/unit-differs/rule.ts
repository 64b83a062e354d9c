import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionOf, isEditionId } from "../../../editions/index.js";
import { cellOf } from "../../../layout/cells.js";
import { splitAddress, valueAt } from "../../../layout/values.js";
import { cellLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["A15"],
  source: { "zh-CN": "法定表格印明的单位", en: "units printed in the statutory tables" },
};

export const rule = defineRule({
  id: "cell/unit-differs",
  severity: "warning",
  basis: "printed",
  title: { "zh-CN": "单位与格式一致", en: "units as the form prints them" },
  messages: {
    differs: {
      "zh-CN": "{cell}以“{unit}”填写，格式的单位是“{expected}”；已按“{unit}”理解，未作换算",
      en: "{cell} is given in {unit}, the form asks for {expected}; read in {unit}, not converted",
    },
  },
  recommended: true,
  *check(context) {
    const { report } = context;
    for (const [address, unit] of Object.entries(report.cellUnits ?? {})) {
      const [edition, local] = splitAddress(report.edition, address);
      const quantity = isEditionId(edition) ? cellOf(editionOf(edition), local)?.quantity : undefined;
      const expected = quantity?.unit ?? null;
      if (expected === null || unit === expected || valueAt(report, address) === undefined) continue;
      const data = { cell: cellLabel(context, address), unit, expected };
      // 项 for 件 names the same things otherwise; 元 for 万元 makes another amount of the same digits.
      if (quantity?.kind === "money") yield { messageId: "differs", data, cells: [address] };
      else yield { messageId: "differs", data, cells: [address], severity: "info" };
    }
  },
});
