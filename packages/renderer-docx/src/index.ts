export { type DocxOptions, defaultLayout, type Face, type Layout, type TypeStyle } from "./options.js";
export { docxLosses, docxRenderer, renderDocx } from "./render.js";
