import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { difference } from "../../../decimal.js";
import { cellsOf } from "../../../layout/cells.js";
import { valueAt } from "../../../layout/values.js";
import { addable, coversAll, total } from "../../shared/children.js";
import { cellLabel } from "../../shared/label.js";

/** Several organs may issue one of these together; it is one document still. */
const documents = new Set(["regulations", "normativeDocuments"]);

export const entry: CatalogueEntry = {
  codes: ["R01", "R09", "R10"],
  source: {
    "zh-CN": "由逐级汇总的含义推得（国办发〔2014〕32号逐级汇总）",
    en: "follows from adding up level by level",
  },
};

export const rule = defineRule({
  id: "roll-up/sums",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "汇总数等于本级与下级各单位之和", en: "an area's figures are the sum of its units'" },
  messages: {
    differs: {
      "zh-CN": "{cell}填{found}，所提供的{count}个单位相加为{expected}",
      en: "{cell} says {found}, the {count} units given add up to {expected}",
    },
    less: {
      "zh-CN": "{cell}填{found}，少于所提供的{count}个单位之和{expected}",
      en: "{cell} says {found}, less than the {count} units given: {expected}",
    },
    joint: {
      "zh-CN":
        "{cell}填{found}，少于所提供的{count}个单位之和{expected}；联合发文只计一次的，可以少于各单位之和，请核实",
      en: "{cell} says {found}, less than the {count} units given: {expected}; documents issued jointly count once",
    },
  },
  needs: ["children"],
  recommended: true,
  *check(context) {
    const children = addable(context);
    const { report, edition } = context;
    if (children.length === 0) return;
    // Only where nothing is left out does the sum have to come out.
    const complete = coversAll(context, children);
    for (const { address, row } of cellsOf(edition)) {
      const found = valueAt(report, address) ?? null;
      const expected = total(report, children, address);
      if (found === null || expected === undefined || found === expected) continue;
      if (found > expected && !complete) continue;
      const joint = found < expected && documents.has(row.id);
      yield {
        messageId: joint ? "joint" : found < expected && !complete ? "less" : "differs",
        data: { cell: cellLabel(context, address), found, expected, count: children.length },
        cells: [address],
        ...(joint ? { verdict: "review" as const, severity: "info" as const } : {}),
        evidence: [
          { kind: "sum", left: found, right: expected, difference: difference(found, expected), blanksAsZero: 0 },
        ],
      };
    }
  },
});
