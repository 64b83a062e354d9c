import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { nameOf } from "../../shared/children.js";

export const entry: CatalogueEntry = {
  codes: ["R07"],
  source: { "zh-CN": "国办公开办函〔2021〕30号统一格式", en: "the notices' one form" },
};

export const rule = defineRule({
  id: "roll-up/unit-form",
  severity: "error",
  basis: "notice",
  title: { "zh-CN": "各单位报告的年度、格式相同", en: "units' reports are of one year and one form" },
  messages: {
    form: {
      "zh-CN": "“{unit}”使用{found}年版格式，汇总报告使用{expected}年版，未计入比较",
      en: "“{unit}” uses the form of {found}, the sum that of {expected}: left out",
    },
    year: {
      "zh-CN": "“{unit}”的报告是{found}年度的，汇总报告是{expected}年度的，未计入比较",
      en: "the report of “{unit}” is of {found}, the sum of {expected}: left out",
    },
  },
  needs: ["children"],
  recommended: true,
  *check({ report, children = [] }) {
    for (const [i, child] of children.entries()) {
      const unit = nameOf(child, i);
      if (child.year !== report.year) {
        const data = { unit, found: child.year ?? "?", expected: report.year ?? "?" };
        yield { messageId: "year", data };
      } else if (child.edition !== report.edition) {
        yield { messageId: "form", data: { unit, found: child.edition, expected: report.edition } };
      }
    }
  },
});
