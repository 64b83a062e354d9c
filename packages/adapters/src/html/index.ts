export { type HtmlResult, html, readHtml, readHtmlText } from "./front-end.js";
