/**
 * What a front end stands on: the Document, what it reports, and the way from a document to a report. Nothing of
 * schemas, rules or printing, so that whoever takes this entry carries no zod. The main entry has the same names.
 */
export * from "../contracts/front-end.js";
export type { EditionId } from "../editions/index.js";
export * from "../model/document.js";
export * from "../model/inlines.js";
export * from "../model/problem.js";
export * from "../model/provenance.js";
export type * from "../model/report.js";
export * from "../recognise/index.js";
