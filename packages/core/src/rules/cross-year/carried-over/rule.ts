import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsOf } from "../../../layout/cells.js";
import { explained, previousEvidence, yearBefore } from "../../shared/previous.js";
import { readCell } from "../../shared/reading.js";

export const entry: CatalogueEntry = {
  codes: ["Y01"],
  source: {
    "zh-CN": "由两个栏目的名称推得；机构改革、数据更正的除外",
    en: "follows from the two labels; reorganisation and correction excepted",
  },
};

export const rule = defineRule({
  id: "cross-year/carried-over",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "上年结转等于上年报告的结转下年度", en: "carried over equals what last year carried forward" },
  messages: {
    differs: {
      "zh-CN": "“{column}”上年结转填{found}，上年报告的结转下年度为{expected}",
      en: "{column}: carried over {found}, last year's report carried forward {expected}",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    if (!previous) return;
    const sure = !explained(context);
    const there = { report: previous, provenance: undefined };
    for (const { address, row, column } of cellsOf(context.edition)) {
      if (row.id !== "carriedOver") continue;
      const before = address.replace("/carriedOver/", "/carriedForward/");
      const [now, then] = [readCell(context, address), readCell(there, before)];
      if (now.is !== "number" && then.is !== "number") continue;
      if ([now, then].some(({ is }) => is === "absent" || is === "unclear")) continue;
      const [found, expected] = [now.is === "number" ? now.value : 0, then.is === "number" ? then.value : 0];
      if (found === expected) continue;
      const blank = now.is === "blank" || then.is === "blank";
      yield {
        messageId: "differs",
        data: { column: column.label, found, expected },
        cells: [address],
        evidence: [previousEvidence(previous, before), { kind: "value", found, expected }],
        ...(sure ? {} : { verdict: "review" as const, severity: "warning" as const }),
        ...(blank ? { assumption: "空白按0计（blank counted as 0）" } : {}),
      };
    }
  },
});
