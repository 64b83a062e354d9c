import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { nameOf } from "../../shared/children.js";

export const entry: CatalogueEntry = {
  codes: ["R03"],
  source: { "zh-CN": "由汇总的含义推得；以统一社会信用代码、名称识别", en: "follows from adding up; by code or name" },
};

export const rule = defineRule({
  id: "roll-up/repeated-unit",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "同一单位只计一次", en: "no unit is added twice" },
  messages: {
    repeated: { "zh-CN": "“{unit}”{year}年度的报告提供了{count}份", en: "{count} reports of “{unit}” for {year}" },
  },
  needs: ["children"],
  recommended: true,
  *check({ children = [] }) {
    const counts = new Map<string, { unit: string; year: number | string; count: number }>();
    for (const [i, child] of children.entries()) {
      const known = child.organ.code ?? child.organ.name;
      if (known === null) continue;
      const key = `${known}/${child.year}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { unit: nameOf(child, i), year: child.year ?? "?", count });
    }
    for (const data of counts.values()) if (data.count > 1) yield { messageId: "repeated", data };
  },
});
