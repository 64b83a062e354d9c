/** An article as content management systems know it: what their import files hold between them. */
import type { Document, Loss } from "@nianbao/core";

export interface PlatformArticle {
  readonly title: string;
  /** The body: a clean HTML fragment, as `@nianbao/renderer-html` makes it. */
  readonly html: string;
  /** 发布时间, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]`. */
  readonly date?: string;
  /** 成文日期, `YYYY-MM-DD`. */
  readonly written?: string;
  readonly source?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly summary?: string;
  /** 发布机构. */
  readonly publisher?: string;
  /** 索引号. */
  readonly indexNumber?: string;
  /** 文号. */
  readonly documentNumber?: string;
  /** Code of the organ. */
  readonly organCode?: string;
}
export type ArticleKey = Exclude<keyof PlatformArticle, "title" | "html">;
export const articleKeys: readonly ArticleKey[] = [
  "date",
  "written",
  "source",
  "author",
  "keywords",
  "summary",
  "publisher",
  "indexNumber",
  "documentNumber",
  "organCode",
];

/** Document metadata under the names `compose` gives them, or those of page tags. */
const names: { readonly [K in ArticleKey]: readonly string[] } = {
  date: ["date", "PubDate"],
  written: ["written"],
  source: ["source", "ContentSource"],
  author: ["Author"],
  keywords: ["Keywords"],
  summary: ["Description"],
  publisher: ["organ"],
  indexNumber: ["indexNumber"],
  documentNumber: ["documentNumber"],
  organCode: ["organCode"],
};

/** @param html the document rendered as an HTML fragment */
export function platformArticle(document: Document, html: string): PlatformArticle {
  const metadata = document.metadata ?? {};
  const found = articleKeys.flatMap((key) => {
    const value = names[key].map((name) => metadata[name]).find((v) => v !== undefined && v !== "");
    return value === undefined ? [] : [[key, value] as const];
  });
  return { title: metadata.title ?? metadata.ArticleTitle ?? "", html, ...Object.fromEntries(found) };
}

/** `YYYY-MM-DD HH:MM:SS`, as the files want it; `undefined` where the text is no date. */
export function fullTime(date: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::(\d{2}))?)?$/.exec(date ?? "");
  return match ? `${match[1]} ${match[2] ?? "00:00"}:${match[3] ?? "00"}` : undefined;
}

/** Midnight is how the files say that no time was given. */
export const readTime = (text: string): string =>
  text
    .trim()
    .replace(/ 00:00:00$/, "")
    .replace(/^(.{16}):00$/, "$1");

export const lostKeys = (article: PlatformArticle, held: readonly ArticleKey[], system: string): Loss[] =>
  articleKeys
    .filter((key) => article[key] !== undefined && !held.includes(key))
    .map((key) => ({ what: `${system} 没有可靠对应的字段 / no field that is known for sure`, where: key }));
