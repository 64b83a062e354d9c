export { applyFixes, type FixOptions, fixesOf } from "./apply.js";
export type { Fix, FixKind, FixPlace } from "./fix.js";
export { type FixedReport, fixForm } from "./fix-form.js";
