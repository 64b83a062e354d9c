import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";

const expected = "信息公开年报";

export const entry: CatalogueEntry = {
  codes: ["W08"],
  source: { "zh-CN": "国办发〔2017〕47号附件《网页设计规范》", en: "notice 国办发〔2017〕47号, annex" },
};

export const rule = defineRule({
  id: "web/column-type",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "栏目类型为信息公开年报", en: "the column is of the type of annual reports" },
  messages: {
    other: { "zh-CN": "标签ColumnType为“{found}”，年报栏目应为“{expected}”", en: "ColumnType is “{found}”" },
  },
  recommended: true,
  needs: ["tags"],
  check(context) {
    const found = tagsOf(context)?.ColumnType;
    if (!found || found.includes(expected)) return none;
    return [{ messageId: "other", data: { found, expected }, evidence: [{ kind: "value", found, expected }] }];
  },
});
