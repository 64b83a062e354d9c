import { type TagName, tagsOf } from "../../../check/page-tags.js";
import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

/** Tags that every page of a site or a column carries, most often set by the publishing system. */
const ofSite: readonly TagName[] = ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType"];
/** Tags of the page itself. */
const ofArticle: readonly TagName[] = ["ArticleTitle", "PubDate", "ContentSource"];

export const entry: CatalogueEntry = {
  codes: ["W05", "W07", "W08"],
  source: { "zh-CN": "国办发〔2017〕47号附件《网页设计规范》", en: "notice 国办发〔2017〕47号, annex" },
};

export const rule = defineRule({
  id: "web/required-tags",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "网页标签齐全", en: "the page has its tags" },
  messages: {
    missing: { "zh-CN": "网页缺少标签{tags}", en: "tags missing: {tags}" },
  },
  recommended: true,
  needs: ["tags"],
  *check(context) {
    const tags = tagsOf(context);
    if (!tags) return;
    const missing = (names: readonly TagName[]) => names.filter((name) => (tags[name] ?? "") === "").join("、");
    const [article, site] = [missing(ofArticle), missing(ofSite)];
    if (article !== "") yield { messageId: "missing", data: { tags: article }, severity: "error" };
    if (site !== "") yield { messageId: "missing", data: { tags: site } };
  },
});
