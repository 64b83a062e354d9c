export type { MarkdownOptions } from "./options.js";
export { markdownRenderer, renderMarkdown } from "./render.js";
export { markdownOptionsSchema } from "./schema.js";
