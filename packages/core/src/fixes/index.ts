export { applyFixes, type FixOptions, fixesOf } from "./apply.js";
export { type Fix, type FixKind, type FixPlace, fixKinds } from "./fix.js";
export { type FixedReport, fixForm } from "./fix-form.js";
