/** Reading whatever comes: each format is loaded when a file of it comes, and not before. */
export { type DetectResult, detect } from "../detect/index.js";
export { type FrontEndEntry, frontEnds } from "../front-ends.js";
export { type ReadReport, type ReadReportOptions, readDocument, readReport } from "./read.js";
export { isArchive, isBeside, type ReportRead, readReports } from "./reports.js";
export type { ByteStream, StreamSource } from "./stream.js";
