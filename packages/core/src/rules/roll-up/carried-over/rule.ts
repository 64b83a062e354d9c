import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsOf } from "../../../layout/cells.js";
import { valueAt } from "../../../layout/values.js";
import { addable, coversAll, total } from "../../shared/children.js";
import { explained, previousEvidence, yearBefore } from "../../shared/previous.js";

export const entry: CatalogueEntry = {
  codes: ["R11"],
  source: {
    "zh-CN": "由汇总和结转的含义推得；机构改革、数据更正的除外",
    en: "follows from adding up and carrying over; reorganisation and correction excepted",
  },
};

export const rule = defineRule({
  id: "roll-up/carried-over",
  severity: "warning",
  basis: "logic",
  title: {
    "zh-CN": "各单位上年结转之和等于上年汇总的结转下年度",
    en: "what the units carried over is what last year's sum carried forward",
  },
  messages: {
    differs: {
      "zh-CN": "“{column}”：{count}个单位上年结转之和为{found}，上年汇总报告的结转下年度为{expected}",
      en: "{column}: the {count} units carried over {found}, last year's sum carried forward {expected}",
    },
  },
  needs: ["children", "previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    const children = addable(context);
    if (!previous || !coversAll(context, children)) return;
    for (const { address, row, column } of cellsOf(context.edition)) {
      if (row.id !== "carriedOver") continue;
      const before = address.replace("/carriedOver/", "/carriedForward/");
      const [found, expected] = [total(context.report, children, address), valueAt(previous, before)];
      if (found === undefined || expected === undefined || found === (expected ?? 0)) continue;
      yield {
        messageId: "differs",
        data: { column: column.label, count: children.length, found, expected: expected ?? 0 },
        cells: [address],
        evidence: [{ kind: "value", found, expected: expected ?? 0 }, previousEvidence(previous, before)],
        ...(explained(context) ? { verdict: "review" as const, severity: "info" as const } : {}),
      };
    }
  },
});
