import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { folded } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["R02"],
  source: {
    "zh-CN": "由汇总的含义推得；国办发〔2014〕32号有“确定统计范围内的单位名单”的要求",
    en: "follows from adding up; notice 国办发〔2014〕32号 has the units listed first",
  },
};

export const rule = defineRule({
  id: "roll-up/missing-unit",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "名单内的单位没有缺报", en: "every unit of the list has reported" },
  messages: {
    missing: {
      "zh-CN": "名单内的“{unit}”没有{year}年度的报告",
      en: "there is no report of “{unit}” for {year}, which is on the list",
    },
    extra: {
      "zh-CN": "“{unit}”有报告，但不在名单内，请核实名单或剔除",
      en: "“{unit}” has reported but is not on the list",
    },
  },
  needs: ["children", "roster"],
  recommended: true,
  *check({ report, children = [], roster = [] }) {
    const own = children.filter(({ year }) => year === report.year);
    const isOf = (unit: { name: string; code?: string }, { organ }: (typeof own)[number]) =>
      unit.code !== undefined && organ.code !== undefined
        ? unit.code === organ.code
        : organ.name !== null && folded(organ.name) === folded(unit.name);
    for (const unit of roster) {
      if (own.some((child) => isOf(unit, child))) continue;
      yield { messageId: "missing", data: { unit: unit.name, year: report.year ?? "?" } };
    }
    for (const child of own) {
      const unit = child.organ.name;
      if (unit === null || roster.some((known) => isOf(known, child))) continue;
      if (report.organ.name !== null && folded(unit) === folded(report.organ.name)) continue;
      yield { messageId: "extra", data: { unit }, verdict: "review", severity: "warning" };
    }
  },
});
