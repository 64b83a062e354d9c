import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["W10"],
  source: {
    "zh-CN": "所见网站标识码的写法：10位数字，或bm加8位数字；编码规则原文未取得",
    en: "as seen on sites: ten digits, or bm and eight digits; the rule itself is not at hand",
  },
};

export const rule = defineRule({
  id: "web/site-code",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "网站标识码为10位", en: "the site code has 10 characters" },
  messages: { form: { "zh-CN": "标签SiteIDCode为“{found}”，不是10位网站标识码", en: "SiteIDCode is “{found}”" } },
  recommended: true,
  needs: ["tags"],
  check(context) {
    const found = tagsOf(context)?.SiteIDCode;
    if (!found || /^(\d{10}|bm\d{8}|N\d{9})$/i.test(found)) return none;
    return [{ messageId: "form", data: { found } }];
  },
});
