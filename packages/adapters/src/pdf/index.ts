/** Front end for text PDFs. Needs the optional package `unpdf`. */
import { defineFrontEnd, type FrontEnd } from "@nianbao/core/reading";
import { detectPdf } from "./detect.js";
import { readPdf } from "./read.js";

export { readPdf } from "./read.js";

export const pdf: FrontEnd = defineFrontEnd({
  id: "pdf",
  title: { "zh-CN": "PDF 文档（文字版）", en: "PDF with text" },
  extensions: [".pdf"],
  detect: detectPdf,
  read: (source, options) => readPdf(source, options),
});
