/** Writing for 拓尔思 TRS WCM: the MetaView XML of the disclosure view. The names of elements are the system's own. */
import type { Loss, Result } from "@nianbao/core";
import { fail, problem } from "../../shared/problems.js";
import { cdata, child, childrenNamed, readXml, textOf, type XmlElement } from "../../xml/index.js";
import { type ArticleKey, fullTime, lostKeys, type PlatformArticle, readTime } from "../article.js";

const fields: { readonly [K in ArticleKey]?: string } = {
  indexNumber: "IDXID",
  publisher: "PUBLISHER",
  date: "PUBDATE",
  documentNumber: "FILENUM",
  summary: "DESCRIPTION",
};

function dataXml(article: PlatformArticle): string {
  const element = (name: string, value: string): string => `<${name}>${cdata(value)}</${name}>`;
  const parts = [element("TITLE", article.title), element("DOCTITLE", article.title), element("CONTENT", article.html)];
  for (const [key, name] of Object.entries(fields) as [ArticleKey, string][]) {
    const value = key === "date" ? (fullTime(article.date) ?? article.date) : article[key];
    if (value !== undefined) parts.push(element(name, value));
  }
  return `<MetaViewData Version="6.0">\n<PROPERTIES>\n${parts.join("\n")}\n</PROPERTIES>\n<WCMAPPENDIXS/>\n</MetaViewData>`;
}

/** UTF-8. Channel, view and ids are the receiving system's: it gives them on import. */
export function writeTrs(articles: readonly PlatformArticle[]): {
  readonly bytes: Uint8Array;
  readonly lost: readonly Loss[];
} {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<MetaViewDataS>\n${articles.map(dataXml).join("\n")}\n</MetaViewDataS>\n`;
  const held = Object.keys(fields) as ArticleKey[];
  return { bytes: new TextEncoder().encode(text), lost: articles.flatMap((article) => lostKeys(article, held, "TRS")) };
}

function readData(node: XmlElement): PlatformArticle {
  const properties = child(node, "PROPERTIES");
  const first = (...names: readonly string[]): string =>
    names.map((name) => textOf(child(properties, name))).find((value) => value !== "") ?? "";
  const found = (Object.entries(fields) as [ArticleKey, string][]).flatMap(([key, name]) => {
    const value = first(name);
    return value === "" ? [] : [[key, key === "date" ? readTime(value) : value] as const];
  });
  return { title: first("TITLE", "DOCTITLE"), html: first("CONTENT", "DOCCONTENT"), ...Object.fromEntries(found) };
}

export function readTrs(bytes: Uint8Array): Result<{ readonly articles: readonly PlatformArticle[] }> {
  const read = readXml(bytes, "XML");
  if (!read.ok) return fail(read.problem);
  const articles = read.root.name === "MetaViewDataS" ? childrenNamed(read.root, "MetaViewData").map(readData) : [];
  return articles.length > 0
    ? { ok: true, articles, problems: [] }
    : fail(problem("unknown-format", "error", "不是 TRS MetaView XML。", "not a TRS MetaView XML"));
}
