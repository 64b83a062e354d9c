/** Front end for Excel and WPS workbooks (.xlsx). */
import { defineFrontEnd, type FrontEnd } from "@nianbao/core/reading";
import { detectOffice } from "../ooxml/detect.js";
import { readXlsx } from "./read.js";

export { readXlsx } from "./read.js";
export { type SheetData, type WorkbookCell, writeWorkbook } from "./write.js";

export const xlsx: FrontEnd = defineFrontEnd({
  id: "xlsx",
  title: { "zh-CN": "Excel 工作簿（.xlsx）", en: "Excel workbook (.xlsx)" },
  extensions: [".xlsx", ".xlsm"],
  detect: (source) => detectOffice(source, "xlsx"),
  read: readXlsx,
});
