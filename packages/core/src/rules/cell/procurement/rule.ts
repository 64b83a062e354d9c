import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { valueAt } from "../../../layout/values.js";
import { none } from "../../shared/none.js";

const projects = "proactiveDisclosure/procurement/projects";
const amount = "proactiveDisclosure/procurement/amount";

export const entry: CatalogueEntry = {
  codes: ["A17"],
  source: { "zh-CN": "由栏目含义推得：有项目即有金额", en: "follows from the column heads" },
};

export const rule = defineRule({
  id: "cell/procurement",
  severity: "warning",
  editions: ["2019"],
  basis: "logic",
  title: { "zh-CN": "采购项目与金额同有同无", en: "procurement has both projects and an amount, or neither" },
  messages: {
    noAmount: { "zh-CN": "有采购项目{projects}项，采购总金额为0", en: "{projects} project(s), but an amount of 0" },
    noProjects: { "zh-CN": "采购总金额为{amount}，采购项目数量为0", en: "an amount of {amount}, but no project" },
  },
  recommended: true,
  check({ report }) {
    const [count, money] = [valueAt(report, projects), valueAt(report, amount)];
    if (typeof count !== "number" || typeof money !== "number") return none;
    if (count > 0 && money === 0) {
      return [{ messageId: "noAmount", data: { projects: count }, cells: [amount, projects] }];
    }
    if (count === 0 && money > 0) {
      return [{ messageId: "noProjects", data: { amount: money }, cells: [projects, amount] }];
    }
    return none;
  },
});
