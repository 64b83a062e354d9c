export { type ReadReport, type ReadReportOptions, readDocument, readReport } from "./read.js";
export { isArchive, isBeside, type ReportRead, readReports } from "./reports.js";
export type { ByteStream, StreamSource } from "./stream.js";
export { readDocumentSync, readReportSync } from "./sync.js";
