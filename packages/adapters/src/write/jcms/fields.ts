/** Element names of the JCMS article XML; see README.md for how surely each is known. */
import type { ArticleKey } from "../article.js";

/** Of the import file. */
export const fileFields: { readonly [K in ArticleKey]?: string } = {
  date: "datetime",
  source: "source",
  author: "author",
  keywords: "keyword",
  summary: "describe",
  written: "c_complatedate",
  publisher: "vc_fbjg",
  documentNumber: "vc_filenumber",
  organCode: "vc_area",
};
/** Of the push message. */
export const pushFields: { readonly [K in ArticleKey]?: string } = {
  date: "datetime",
  source: "source",
  author: "author",
  keywords: "keyword",
  summary: "describe",
};
