export { checkOutputSchema, checkResultSchema, findingSchema } from "./check-result.js";
export { jsonSchemas } from "./json-schemas.js";
export { parseReport } from "./parse-report.js";
export { reportSchema } from "./report.js";
