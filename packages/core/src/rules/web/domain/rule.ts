import { tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";

const host = (address: string): string => (/^(?:[a-z]+:\/\/)?([^/?#:\s]+)/i.exec(address)?.[1] ?? "").toLowerCase();

export const entry: CatalogueEntry = {
  codes: ["W18"],
  source: { "zh-CN": "国办发〔2017〕47号《政府网站发展指引》", en: "notice 国办发〔2017〕47号" },
};

export const rule = defineRule({
  id: "web/domain",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "域名以.gov.cn结尾", en: "the domain ends in .gov.cn" },
  messages: { other: { "zh-CN": "网站域名“{found}”不是.gov.cn域名", en: "the domain “{found}” is not under .gov.cn" } },
  recommended: true,
  needs: ["tags"],
  check(context) {
    const given = tagsOf(context)?.SiteDomain;
    const found = given ? host(given) : "";
    if (found === "" || /(^|\.)gov\.cn$/.test(found)) return none;
    return [{ messageId: "other", data: { found } }];
  },
});
