/** What scripts/generate.mjs reads. Not part of the package. */
export { rules } from "./rules/index.js";
export { jsonSchemas } from "./schema/index.js";
