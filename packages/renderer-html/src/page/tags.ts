/**
 * The page tags of government sites: 国办发〔2017〕47号, 《政府网站发展指引》. Options come first, then what the report
 * tells, then tags found where the report was read.
 */

import { safeLink } from "@nianbao/core";
import type { HtmlOptions } from "../options.js";
import type { State } from "../state.js";
import type { Facts } from "./facts.js";

interface TagDef {
  readonly name: string;
  /** 必选 */
  readonly required: boolean;
  value(options: HtmlOptions, facts: Facts): string | undefined;
}

const tag = (name: string, required: boolean, value: TagDef["value"]): TagDef => ({ name, required, value });

/** The guide's name of the column in which annual reports stand. */
const ANNUAL_REPORTS = "信息公开年报";

export const PAGE_TAGS: readonly TagDef[] = [
  tag("SiteName", true, (o) => o.site?.name),
  tag("SiteDomain", true, (o) => o.site?.domain),
  tag("SiteIDCode", true, (o) => o.site?.idCode),
  tag("ColumnName", true, (o) => o.column?.name),
  tag("ColumnDescription", true, (o) => o.column?.description),
  tag("ColumnKeywords", true, (o) => o.column?.keywords),
  tag("ColumnType", true, (o, f) => o.column?.type ?? f.tags.ColumnType ?? ANNUAL_REPORTS),
  tag("ArticleTitle", true, (o, f) => o.article?.title ?? f.title),
  tag("PubDate", true, (o, f) => o.article?.pubDate ?? f.date),
  tag("ContentSource", true, (o, f) => o.article?.contentSource ?? f.source),
  tag("Keywords", false, (o) => o.article?.keywords),
  tag("Author", false, (o) => o.article?.author),
  tag("Description", false, (o) => o.article?.description),
  tag("Image", false, (o) => o.article?.image),
  tag("Url", false, (o, f) => o.article?.url ?? f.url),
];

const ADDRESSES = new Set(["Image", "Url"]);

export function pageTags(state: State, facts: Facts): readonly (readonly [name: string, content: string])[] {
  return PAGE_TAGS.flatMap(({ name, required, value }) => {
    const found = value(state.options, facts) ?? facts.tags[name];
    const content = found !== undefined && ADDRESSES.has(name) ? safeLink(found) : found;
    if (content !== undefined && content.trim() !== "") return [[name, content] as const];
    if (required) {
      state.notice({
        code: "tag-unknown",
        what: name,
        message: {
          "zh-CN": `页面标签 ${name} 为必选项，但未提供内容，已略去`,
          en: `the page tag ${name} is mandatory, but its content is unknown; it is left out`,
        },
      });
    }
    return [];
  });
}
