export { flatten, type Layout, layouts } from "./layouts.js";
export { type Random, randomFrom } from "./random.js";
export { generateReport, type ReportOptions } from "./reports.js";
export * from "./rule-cases.js";
