/** Reads what a platform hands out as JSON, by the profile's description of it. */
import { dateOf, resolveUrl } from "./annual.js";
import { entryOf, linkEntries } from "./links.js";
import type { ArticleFields, EntryFields, ListEntry, Payload } from "./profile.js";
import { dig, firstOf, textIn } from "./script-json.js";

export interface RawArticle {
  readonly html: string;
  readonly title: string | undefined;
  readonly metadata: { readonly [key: string]: string };
}
export type PayloadResult =
  | { readonly kind: "list"; readonly entries: readonly ListEntry[] }
  | { readonly kind: "article"; readonly article: RawArticle };
export type JsonPayload = Exclude<Payload, { readonly kind: "records" }>;

const plainTitle = (html: string): string =>
  html
    .replace(/<[^<>]{0,200}>/g, "")
    .replace(/&nbsp;/g, " ")
    .trim();

function entriesIn(data: unknown, fields: EntryFields, base: string | undefined): ListEntry[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((item) => {
    const title = plainTitle(textIn(item, fields.title) ?? "");
    const url = resolveUrl(textIn(item, fields.url) ?? "", base);
    if (title === "" || url === undefined) return [];
    return [entryOf(title, url, dateOf(firstOf(item, fields.date ?? [])))];
  });
}

function articleIn(data: unknown, fields: ArticleFields): RawArticle | undefined {
  const html = textIn(data, fields.content);
  if (html === undefined) return undefined;
  const metadata: Record<string, string> = {};
  for (const [key, paths] of Object.entries(fields.metadata)) {
    const value = firstOf(data, paths);
    const text = key === "date" || key === "written" ? dateOf(value) : textIn(data, paths);
    if (text) metadata[key] = text;
  }
  return { html, title: textIn(data, fields.title), metadata };
}

/**
 * @param whole the JSON that the payload stands in
 * @returns `undefined`: it is not of this shape
 */
export function readPayload(payload: JsonPayload, whole: unknown, base: string | undefined): PayloadResult | undefined {
  const list = (entries: readonly ListEntry[] | undefined): PayloadResult | undefined =>
    entries && entries.length > 0 ? { kind: "list", entries } : undefined;
  const data = dig(whole, payload.at);
  if (data === undefined) return undefined;
  if (payload.kind === "entries") return list(entriesIn(data, payload.fields, base));
  if (payload.kind === "html") return typeof data === "string" ? list(linkEntries(data, base)) : undefined;
  const article = articleIn(data, payload.fields);
  return article && { kind: "article", article };
}
