import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { explained, yearBefore } from "../../shared/previous.js";
import { stepProblems } from "../../shared/year-balance.js";

export const entry: CatalogueEntry = {
  codes: ["Y03"],
  source: { "zh-CN": "由栏目名称推得", en: "follows from the column heads" },
};

export const rule = defineRule({
  id: "cross-year/items",
  severity: "warning",
  editions: ["2019"],
  basis: "logic",
  title: {
    "zh-CN": "上一年项目数量等于上年报告的项目数量加增减",
    en: "items of the previous year equal last year's items plus the change",
  },
  messages: {
    differs: {
      "zh-CN": "“{row}”上一年项目数量填{found}；按上年报告的项目数量加本年增/减应为{expected}，请核实",
      en: "“{row}”: {found} items in the previous year; last year's report comes to {expected}: please look",
    },
  },
  needs: ["previous"],
  recommended: true,
  check(context) {
    const previous = yearBefore(context);
    if (!previous) return none;
    const severity = explained(context) ? "info" : "warning";
    const terms = { result: "previousItems", previous: ["previousItems", "change"] };
    return stepProblems(context, previous, terms, severity);
  },
});
