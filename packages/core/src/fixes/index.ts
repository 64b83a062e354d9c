export { type Fix, type FixKind, type FixPlace, fixKinds } from "../check/fix.js";
export { applyFixes, type FixOptions, fixesOf } from "./apply.js";
export { type FixedReport, fixForm } from "./fix-form.js";
