/** Writing for platforms whose import files are known. For every other editor: the HTML fragment of `@nianbao/renderer-html`. */
export { type ArticleKey, type PlatformArticle, platformArticle } from "./article.js";
export { type JcmsTarget, type JcmsWritten, readJcms, writeJcmsFile, writeJcmsPush } from "./jcms/index.js";
export { readTrs, writeTrs } from "./trs/index.js";
