/** Writing for 大汉 JCMS: the import file and the push message. The names of elements are the system's own. */
import type { Loss, Result } from "@nianbao/core";
import { encodeGbk, xmlReference } from "../../mappings/gbk.js";
import { fail, problem } from "../../shared/problems.js";
import { cdata, child, childrenNamed, escapeXml, readXml, textOf, type XmlElement } from "../../xml/index.js";
import { type ArticleKey, fullTime, lostKeys, type PlatformArticle, readTime } from "../article.js";
import { fileFields, pushFields } from "./fields.js";

export interface JcmsWritten {
  readonly bytes: Uint8Array;
  readonly lost: readonly Loss[];
}
/** Where in the receiving system a pushed article goes: given by whoever runs it. */
export interface JcmsTarget {
  readonly webid: string;
  readonly columnid: string;
  readonly webgroupid?: string;
}

type Fields = { readonly [K in ArticleKey]?: string };
type Write = (value: string) => string;

function fieldsXml(article: PlatformArticle, fields: Fields, write: Write): string {
  const element = (name: string, value: string): string => `<${name}>${write(value)}</${name}>`;
  const parts = [element("title", article.title), element("text", article.html)];
  for (const [key, name] of Object.entries(fields) as [ArticleKey, string][]) {
    const value = key === "date" ? (fullTime(article.date) ?? article.date) : article[key];
    if (value !== undefined) parts.push(element(name, value));
  }
  return parts.join("\n");
}

const lostIn = (articles: readonly PlatformArticle[], fields: Fields): Loss[] =>
  articles.flatMap((article) => lostKeys(article, Object.keys(fields) as ArticleKey[], "JCMS"));

/** The import file: UTF-8, every field a CDATA section. The system takes some hundreds of articles a file. */
export function writeJcmsFile(articles: readonly PlatformArticle[]): JcmsWritten {
  const body = articles
    .map((article) => `<article>\n${fieldsXml(article, fileFields, cdata)}\n<b_xxgk>${cdata("1")}</b_xxgk>\n</article>`)
    .join("\n");
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<book>\n<edition>${cdata("1.0")}</edition>\n${body}\n</book>\n`;
  return { bytes: new TextEncoder().encode(text), lost: lostIn(articles, fileFields) };
}

/** The push message: GBK. Characters that GBK has not become references, which CDATA would not allow. */
export function writeJcmsPush(article: PlatformArticle, target: JcmsTarget): JcmsWritten {
  const where = (["webgroupid", "webid", "columnid"] as const).flatMap((key) =>
    target[key] === undefined ? [] : [`<${key}>${escapeXml(target[key])}</${key}>`],
  );
  const text = `<?xml version="1.0" encoding="GBK"?>\n<main>\n<edition>1.0</edition>\n<article>\n${fieldsXml(article, pushFields, escapeXml)}\n${where.join("\n")}\n</article>\n</main>\n`;
  return { bytes: encodeGbk(text, xmlReference).bytes, lost: lostIn([article], pushFields) };
}

function readArticle(node: XmlElement): PlatformArticle {
  const found = (Object.entries(fileFields) as [ArticleKey, string][]).flatMap(([key, name]) => {
    const value = textOf(child(node, name));
    return value === "" ? [] : [[key, key === "date" ? readTime(value) : value] as const];
  });
  return { title: textOf(child(node, "title")), html: textOf(child(node, "text")), ...Object.fromEntries(found) };
}

/** Reads both: the import file and the push message. */
export function readJcms(bytes: Uint8Array): Result<{ readonly articles: readonly PlatformArticle[] }> {
  const read = readXml(bytes, "XML");
  if (!read.ok) return fail(read.problem);
  const { root } = read;
  const articles = root.name === "book" || root.name === "main" ? childrenNamed(root, "article").map(readArticle) : [];
  return articles.length > 0
    ? { ok: true, articles, problems: [] }
    : fail(problem("unknown-format", "error", "不是 JCMS 文章 XML。", "not a JCMS article XML"));
}
