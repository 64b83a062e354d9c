import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { folded } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["W15"],
  source: { "zh-CN": "地方考评对要素录入的要求", en: "local assessments of metadata" },
};

export const rule = defineRule({
  id: "web/publisher",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "发布机构为报告主体", en: "the publisher is the organ of the report" },
  messages: {
    differs: {
      "zh-CN": "发布机构为“{found}”，报告主体为“{organ}”，请核实",
      en: "published by “{found}”, the report is of “{organ}”",
    },
  },
  recommended: true,
  check(context) {
    const organ = context.report.organ.name;
    const found = context.report.publication?.source ?? tagsOf(context)?.ContentSource;
    if (!organ || !found) return none;
    const [a, b] = [folded(organ), folded(found)];
    if (a.includes(b) || b.includes(a)) return none;
    return [{ messageId: "differs", data: { found: found.trim(), organ }, verdict: "review" }];
  },
});
