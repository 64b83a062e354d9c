export { check } from "./check.js";
export { checkWith } from "./check-with.js";
export type { CheckContext, GivenContext, ListedReport, Need, ProseSource, RosterUnit } from "./context.js";
export * from "./finding.js";
export { masked, maskedReport } from "./masked.js";
export * from "./options.js";
export * from "./result.js";
export * from "./rule.js";
