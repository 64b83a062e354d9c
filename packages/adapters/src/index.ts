export { type DetectResult, detect } from "./detect/index.js";
export { type Decoded, type DecodeResult, decode } from "./encoding/index.js";
export { type FrontEndEntry, frontEnds } from "./front-ends.js";
export { html, readHtml, readHtmlText } from "./html/index.js";
export { json, readJson } from "./json/index.js";
export { markdown, readMarkdown, readMarkdownText } from "./markdown/index.js";
export {
  type ByteStream,
  isArchive,
  isBeside,
  type ReadReport,
  type ReadReportOptions,
  type ReportRead,
  readDocument,
  readDocumentSync,
  readReport,
  readReportSync,
  readReports,
  type StreamSource,
} from "./read/index.js";
export { readText, readTextString, text } from "./text/index.js";
