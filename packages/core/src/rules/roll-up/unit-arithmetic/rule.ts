import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { Prose } from "../../../claims/prose.js";
import { editionOf } from "../../../editions/index.js";
import { openBalances } from "../../shared/balance.js";
import { nameOf } from "../../shared/children.js";

export const entry: CatalogueEntry = {
  codes: ["R06"],
  source: { "zh-CN": "由汇总的含义推得", en: "follows from adding up" },
};

/** What is worked out once a report hangs on its prose: each child has one of its own. */
const none = (): Prose => ({ paragraphs: [] });

export const rule = defineRule({
  id: "roll-up/unit-arithmetic",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "下级报告本身平衡后再汇总", en: "units' own figures add up first" },
  messages: {
    broken: {
      "zh-CN": "“{unit}”的报告有{count}处勾稽关系不成立，应先更正",
      en: "{count} relation(s) in the report of “{unit}” do not hold",
    },
  },
  needs: ["children"],
  recommended: true,
  *check({ children = [] }) {
    for (const [i, child] of children.entries()) {
      const there = { report: child, provenance: undefined, edition: editionOf(child.edition), prose: none() };
      const relations = openBalances(there, () => true).filter(
        ({ equation, doubtful, left, right }) =>
          equation.identity.relation === "equal" && doubtful.length === 0 && !left.empty && !right.empty,
      );
      if (relations.length === 0) continue;
      yield { messageId: "broken", data: { unit: nameOf(child, i), count: relations.length } };
    }
  },
});
