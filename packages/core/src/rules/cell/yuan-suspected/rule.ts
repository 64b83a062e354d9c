import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { shift } from "../../../decimal.js";
import { unitAt, valueAt } from "../../../layout/values.js";
import { cellsIn } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";
import { organKind } from "../../shared/organ.js";
import { find } from "../../shared/passages.js";

/** Ten hundred million yuan of fees: more than any single department or township is known to charge. */
const implausible = 100_000;
const tenThousand = 10_000;

export const entry: CatalogueEntry = {
  codes: ["A15", "N22"],
  source: { "zh-CN": "由栏目印明的单位（万元）和数量级推得", en: "follows from the printed unit and the magnitude" },
};

export const rule = defineRule({
  id: "cell/yuan-suspected",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "以万元为单位的金额未误填为元", en: "amounts in 万元 are not given in 元" },
  messages: {
    asProse: {
      "zh-CN": "{cell}填为{value}万元，正文为“{quote}”，疑将元填入以万元为单位的栏目（应为{expected}万元）",
      en: "{cell} says {value}万元, the text says “{quote}”: 元 in a cell of 万元? ({expected}万元)",
    },
    large: {
      "zh-CN": "{cell}填为{value}万元，数额偏大，请核实是否误以元填写",
      en: "{cell} says {value}万元, a very large amount: was it given in 元?",
    },
    jump: {
      "zh-CN": "{cell}填为{value}，上年为{previous}，相差约一万倍，请核实单位",
      en: "{cell} says {value}, last year {previous}: about ten thousand times as much, is the unit right?",
    },
  },
  recommended: true,
  *check(context) {
    const kind = organKind(context);
    for (const { address, def, value } of cellsIn(context).figures) {
      if (def.quantity.unit !== "万元" || unitAt(context.report, address) !== "万元") continue;
      const cell = cellLabel(context, address);
      const same = find(context.prose, /(?<![\d.,])\d[\d,]{0,15}(?:\.\d{1,4})?(?=\s?元)/g).find(
        ({ match }) => Number(match[0].replaceAll(",", "")) === value,
      );
      const previous = context.previous ? valueAt(context.previous, address) : undefined;
      const ratio = previous ? value / previous : 1;
      if (same && value >= tenThousand) {
        const data = { cell, value, quote: `${same.match[0]}元`, expected: shift(value, -4) };
        yield { messageId: "asProse", data, cells: [address], evidence: [same.passage], verdict: "review" };
      } else if (previous && ratio > 3_000 && ratio < 30_000) {
        yield { messageId: "jump", data: { cell, value, previous }, cells: [address], verdict: "review" };
      } else if (value >= implausible && kind !== undefined && kind !== "government") {
        yield { messageId: "large", data: { cell, value }, cells: [address], verdict: "review" };
      }
    }
  },
});
