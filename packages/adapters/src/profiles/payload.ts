/** Reads what a platform hands out in a shape of its own, by the profile's description of it. */
import { readXml, textOf, type XmlElement } from "../xml/index.js";
import { dateOf, resolveUrl } from "./annual.js";
import { entryOf, linkEntries } from "./links.js";
import type { ArticleFields, EntryFields, ListEntry, Page, Payload } from "./profile.js";
import { dig, firstOf, jsonInScript, textIn } from "./script-json.js";

export interface RawArticle {
  readonly html: string;
  readonly title: string | undefined;
  readonly metadata: { readonly [key: string]: string };
}
export type PayloadResult =
  | { readonly kind: "list"; readonly entries: readonly ListEntry[] }
  | { readonly kind: "article"; readonly article: RawArticle };

const looksLikeJson = (text: string): boolean => /^[\s\ufeff]{0,100}[{[]/.test(text);

function whole(text: string): unknown {
  if (!looksLikeJson(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

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

function recordsIn(text: string, name: string, base: string | undefined): ListEntry[] | undefined {
  if (!/^[\s\ufeff]{0,100}<(?:\?xml|[a-z]+>)/i.test(text) || !text.includes(`<${name}`)) return undefined;
  const read = readXml(text.trim(), "XML");
  if (!read.ok) return undefined;
  const out: ListEntry[] = [];
  const walk = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      if (child.name === name) out.push(...linkEntries(`<ul>${textOf(child)}</ul>`, base));
      else walk(child);
    }
  };
  walk(read.root);
  return out;
}

/** `undefined`: the page is not of this shape. */
export function readPayload(payload: Payload, page: Page): PayloadResult | undefined {
  const list = (entries: readonly ListEntry[] | undefined): PayloadResult | undefined =>
    entries && entries.length > 0 ? { kind: "list", entries } : undefined;
  if (payload.kind === "records") return list(recordsIn(page.text, payload.record, page.url));
  const data = dig(
    payload.script === undefined ? whole(page.text) : jsonInScript(page.text, payload.script),
    payload.at,
  );
  if (data === undefined) return undefined;
  if (payload.kind === "entries") return list(entriesIn(data, payload.fields, page.url));
  if (payload.kind === "html") return typeof data === "string" ? list(linkEntries(data, page.url)) : undefined;
  const article = articleIn(data, payload.fields);
  return article && { kind: "article", article };
}
