/** What a document tells of its report outside the text. Nothing is made up: what it does not tell is `undefined`. */
import type { Document } from "@nianbao/core";

type Fields = { readonly [name: string]: unknown };
const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const string = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

export interface Facts {
  readonly title: string | undefined;
  readonly organ: string | undefined;
  readonly organCode: string | undefined;
  readonly year: number | undefined;
  readonly edition: string | undefined;
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly indexNumber: string | undefined;
  readonly documentNumber: string | undefined;
  readonly written: string | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly url: string | undefined;
  /** Page tags as found. */
  readonly tags: { readonly [name: string]: string };
}

/** Names under which other files give the same fact. */
const ALSO: { readonly [name: string]: readonly string[] } = {
  title: ["ArticleTitle", "标题", "名称"],
  organ: ["发布机构"],
  indexNumber: ["索引号"],
  documentNumber: ["文号"],
  written: ["成文日期", "生成日期"],
  date: ["PubDate", "发布日期"],
  source: ["ContentSource", "来源"],
  url: ["Url"],
};

export function factsOf(document: Document): Facts {
  const metadata = document.metadata ?? {};
  const data = fields(document.data);
  const publication = fields(data.publication);
  const organ = fields(data.organ);
  const period = fields(data.period);
  const from = string(period.from);
  const to = string(period.to);
  const meta = (name: string): string | undefined => {
    for (const key of [name, ...(ALSO[name] ?? [])]) {
      const value = Object.hasOwn(metadata, key) ? string(metadata[key]) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const year = typeof data.year === "number" ? data.year : Number(meta("year") ?? Number.NaN);
  return {
    title: string(data.title) ?? meta("title"),
    organ: string(organ.name) ?? meta("organ"),
    organCode: string(organ.code) ?? meta("organCode"),
    year: Number.isInteger(year) ? year : undefined,
    edition: string(data.edition) ?? meta("edition"),
    period: from !== undefined && to !== undefined ? { from, to } : undefined,
    indexNumber: string(publication.indexNumber) ?? meta("indexNumber"),
    documentNumber: string(publication.documentNumber) ?? meta("documentNumber"),
    written: string(publication.written) ?? meta("written"),
    date: string(publication.date) ?? meta("date"),
    source: string(publication.source) ?? meta("source"),
    url: string(publication.url) ?? meta("url"),
    tags: tagsOf(metadata, fields(publication.tags)),
  };
}

function tagsOf(metadata: { readonly [name: string]: string }, tags: Fields): { readonly [name: string]: string } {
  const all = [...Object.entries(metadata), ...Object.entries(tags)];
  return Object.fromEntries(all.filter((entry): entry is [string, string] => string(entry[1]) !== undefined));
}
