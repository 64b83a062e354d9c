export { type ReadReport, type ReadReportOptions, readDocument, readReport } from "./read.js";
export { readDocumentSync, readReportSync } from "./sync.js";
