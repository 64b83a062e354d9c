/** Front end for Word and WPS documents (.docx). */
import { defineFrontEnd, type FrontEnd } from "@nianbao/core/reading";
import { detectOffice } from "../ooxml/detect.js";
import { readDocx } from "./read.js";

export { readDocx } from "./read.js";

export const docx: FrontEnd = defineFrontEnd({
  id: "docx",
  title: { "zh-CN": "Word 文档（.docx）", en: "Word document (.docx)" },
  extensions: [".docx", ".docm"],
  detect: (source) => detectOffice(source, "docx"),
  read: readDocx,
});
