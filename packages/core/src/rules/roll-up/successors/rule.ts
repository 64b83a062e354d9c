import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sum } from "../../../decimal.js";
import { valueAt } from "../../../layout/values.js";
import type { AnyReport } from "../../../model/report.js";
import { nameOf } from "../../shared/children.js";
import { folded } from "../../shared/text.js";

const figure = (report: AnyReport, row: string): number => valueAt(report, `applications/${row}/total`) ?? 0;

const same = (a: AnyReport, b: AnyReport): boolean =>
  a.organ.code !== undefined && b.organ.code !== undefined
    ? a.organ.code === b.organ.code
    : a.organ.name !== null && b.organ.name !== null && folded(a.organ.name) === folded(b.organ.name);

export const entry: CatalogueEntry = {
  codes: ["R12"],
  source: {
    "zh-CN": "由结转的含义推得；国办有机构改革后填报的解释，正文未见",
    en: "follows from carrying over; an official explanation exists, its text was not seen",
  },
};

export const rule = defineRule({
  id: "roll-up/successors",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "撤并单位的结转申请有承接单位", en: "what an abolished unit left pending is taken over" },
  messages: {
    lost: {
      "zh-CN":
        "“{unit}”上年结转{pending}件，本年没有报告；各单位上年结转合计{found}件，上年结转下年度合计{expected}件，请核实由谁承接",
      en: "“{unit}” left {pending} pending and has no report this year; the units carried over {found} of {expected}: who took them over?",
    },
  },
  needs: ["children", "previousChildren"],
  recommended: true,
  *check({ report, children = [], previousChildren = [] }) {
    const now = children.filter(({ year }) => year === report.year);
    const then = previousChildren.filter(({ year }) => report.year === null || year === report.year - 1);
    const found = sum(now.map((child) => figure(child, "carriedOver")));
    const expected = sum(then.map((child) => figure(child, "carriedForward")));
    if (found >= expected) return;
    for (const [i, gone] of then.entries()) {
      const pending = figure(gone, "carriedForward");
      if (pending === 0 || now.some((child) => same(child, gone))) continue;
      yield {
        messageId: "lost",
        data: { unit: nameOf(gone, i), pending, found, expected },
        evidence: [{ kind: "value", found, expected }],
        verdict: "review",
      };
    }
  },
});
