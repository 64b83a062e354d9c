/** Page tags (国办发〔2017〕47号), where the source is a page that has any of them. */
import type { AnyReport } from "../model/report.js";

const known = [
  "SiteName",
  "SiteDomain",
  "SiteIDCode",
  "ColumnName",
  "ColumnDescription",
  "ColumnKeywords",
  "ColumnType",
  "ArticleTitle",
  "PubDate",
  "ContentSource",
] as const;
export type TagName = (typeof known)[number];
export type Tags = { readonly [T in TagName]?: string };

/** `undefined`: not a web page, or none that follows the notice at all. Names are compared without case. */
export function tagsOf({ report }: { readonly report: AnyReport }): Tags | undefined {
  const own = report.publication?.tags;
  if (own === undefined) return undefined;
  const given = new Map(Object.entries(own).map(([k, v]) => [k.toLowerCase(), v]));
  const tags: { [T in TagName]?: string } = {};
  for (const name of known) {
    const value = given.get(name.toLowerCase());
    if (value !== undefined) tags[name] = value.trim();
  }
  return Object.keys(tags).length > 0 ? tags : undefined;
}
