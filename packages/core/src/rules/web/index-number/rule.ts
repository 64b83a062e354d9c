import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";

const forms = /^([0-9A-HJ-NPQRTUWXY]{18}|[0-9A-Z]{8}-?[0-9X])\s?[/／]\s?\d{4}-\d{3,8}$/i;

export const entry: CatalogueEntry = {
  codes: ["W14"],
  source: {
    "zh-CN": "所见写法：统一社会信用代码或组织机构代码/年份-流水号；各地另有写法",
    en: "as seen: code of the organ/year-number; other forms are in local use",
  },
};

export const rule = defineRule({
  id: "web/index-number",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "索引号的写法", en: "form of the index number" },
  messages: {
    form: { "zh-CN": "索引号“{found}”不是常见的写法，请核实", en: "index number “{found}” is of an unusual form" },
  },
  recommended: false,
  check({ report }) {
    const found = report.publication?.indexNumber?.trim();
    if (!found || forms.test(found)) return none;
    return [{ messageId: "form", data: { found }, verdict: "review" }];
  },
});
