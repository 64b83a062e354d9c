import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn } from "../../shared/every-cell.js";
import { plainNumber } from "../../shared/fixes.js";
import { cellLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["A10"],
  source: { "zh-CN": "实践中的做法", en: "practice" },
};

export const rule = defineRule({
  id: "cell/plain-number",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "数据栏只填数字", en: "cells hold nothing but the figure" },
  messages: {
    more: {
      "zh-CN": "{cell}填为“{text}”，已读作{value}；建议只填数字",
      en: "{cell} says “{text}”, read as {value}; the bare figure is better",
    },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context).worded.flatMap(({ address, def, value, text }) => {
      if (value === null || text === undefined || text.trim() === String(value)) return none;
      // A sign before a change, and a unit where the form names none, belong there.
      if (def.quantity.signed && /^[+＋-]?\d+$/.test(text.trim())) return none;
      if (def.quantity.unit === null) return none;
      return [
        {
          messageId: "more",
          data: { cell: cellLabel(context, address), text: text.trim(), value },
          cells: [address],
          fixes: plainNumber(address, text, value, def.quantity.unit),
        },
      ];
    }),
});
