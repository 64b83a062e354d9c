import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsOf } from "../../../layout/cells.js";
import { valueAt } from "../../../layout/values.js";
import { addable, converted, nameOf } from "../../shared/children.js";
import { cellLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: ["R08"],
  source: { "zh-CN": "由汇总的含义推得", en: "follows from adding up" },
};

export const rule = defineRule({
  id: "roll-up/less-than-part",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "汇总数不小于任何一个下级单位的数", en: "a sum is not less than one of its parts" },
  messages: {
    less: {
      "zh-CN": "{cell}填{found}，小于“{unit}”的{part}",
      en: "{cell} says {found}, less than {part} of “{unit}”",
    },
  },
  needs: ["children"],
  recommended: true,
  *check(context) {
    const { report, edition } = context;
    const children = addable(context);
    for (const { address, def } of cellsOf(edition).map((def) => ({ def, address: def.address }))) {
      const found = valueAt(report, address);
      if (typeof found !== "number" || def.quantity.signed) continue;
      for (const [i, child] of children.entries()) {
        const part = converted(report, child, address);
        if (part === undefined || part <= found) continue;
        const data = { cell: cellLabel(context, address), found, unit: nameOf(child, i), part };
        yield { messageId: "less", data, cells: [address], evidence: [{ kind: "value", found, expected: part }] };
      }
    }
  },
});
