export { renderForm } from "./form/form.js";
export { type DocxOptions, defaultLayout, type Face, type Layout, type TypeStyle } from "./options.js";
export { docxLosses, docxRenderer, renderDocx } from "./render.js";
export { docxOptionsSchema } from "./schema.js";
export { fillTemplate, type TemplateOptions, type TemplateResult } from "./template/fill.js";
