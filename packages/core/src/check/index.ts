export { check } from "./check.js";
export * from "./finding.js";
export * from "./options.js";
export * from "./result.js";
export * from "./rule.js";
