export { type Decoded, type DecodeResult, decode } from "./encoding/index.js";
export { html, readHtml, readHtmlText } from "./html/index.js";
export { json, readJson } from "./json/index.js";
export { markdown, readMarkdown, readMarkdownText } from "./markdown/index.js";
export {
  type ByteStream,
  type DetectResult,
  detect,
  type FrontEndEntry,
  frontEnds,
  isArchive,
  isBeside,
  type ReadReport,
  type ReadReportOptions,
  type ReportRead,
  readDocument,
  readReport,
  readReports,
  type StreamSource,
} from "./read/index.js";
export { readDocumentSync, readReportSync } from "./read/sync.js";
export { readText, readTextString, text } from "./text/index.js";
