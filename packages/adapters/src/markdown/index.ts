export { markdown, readMarkdown, readMarkdownText } from "./front-end.js";
