/** The front ends, each loaded when it is first used; what detects a format loads nothing. */
import type { Detection, FrontEnd, Source } from "@nianbao/core";
import { detectHtml } from "./html/detect.js";
import { detectJson } from "./json/detect.js";
import { detectMarkdown } from "./markdown/detect.js";
import { detectOffice } from "./ooxml/detect.js";
import { detectPdf } from "./pdf/detect.js";
import { detectAnswer } from "./platform/detect.js";
import { detectText } from "./text/detect.js";

export interface FrontEndEntry {
  readonly id: string;
  readonly title: FrontEnd["title"];
  readonly extensions: FrontEnd["extensions"];
  detect(source: Source): Detection | undefined;
  load(): Promise<FrontEnd>;
}

export const frontEnds: readonly FrontEndEntry[] = [
  {
    id: "html",
    title: { "zh-CN": "HTML 网页", en: "HTML page" },
    extensions: [".html", ".htm", ".shtml", ".xhtml", ".jhtml"],
    detect: detectHtml,
    load: async () => (await import("./html/index.js")).html,
  },
  {
    id: "markdown",
    title: { "zh-CN": "Markdown", en: "Markdown" },
    extensions: [".md", ".markdown"],
    detect: detectMarkdown,
    load: async () => (await import("./markdown/index.js")).markdown,
  },
  {
    id: "json",
    title: { "zh-CN": "年报数据（JSON）", en: "report data (JSON)" },
    extensions: [".json"],
    detect: detectJson,
    load: async () => (await import("./json/index.js")).json,
  },
  {
    id: "text",
    title: { "zh-CN": "纯文本", en: "plain text" },
    extensions: [".txt", ".text"],
    detect: detectText,
    load: async () => (await import("./text/index.js")).text,
  },
  {
    id: "docx",
    title: { "zh-CN": "Word 文档（.docx）", en: "Word document (.docx)" },
    extensions: [".docx", ".docm"],
    detect: (source) => detectOffice(source, "docx"),
    load: async () => (await import("./docx/index.js")).docx,
  },
  {
    id: "xlsx",
    title: { "zh-CN": "Excel 工作簿（.xlsx）", en: "Excel workbook (.xlsx)" },
    extensions: [".xlsx", ".xlsm"],
    detect: (source) => detectOffice(source, "xlsx"),
    load: async () => (await import("./xlsx/index.js")).xlsx,
  },
  {
    id: "platform",
    title: { "zh-CN": "平台接口数据或导入文件（JSON、XML）", en: "answer or import file of a platform (JSON, XML)" },
    extensions: [".json", ".xml"],
    detect: detectAnswer,
    load: async () => (await import("./platform/index.js")).platform,
  },
  {
    id: "pdf",
    title: { "zh-CN": "PDF 文档（文字版）", en: "PDF with text" },
    extensions: [".pdf"],
    detect: detectPdf,
    load: async () => (await import("./pdf/index.js")).pdf,
  },
];
