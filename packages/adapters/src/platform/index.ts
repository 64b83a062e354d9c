export { articleDocument } from "../profiles/html-page.js";
export { type AnswerOptions, type ArticlesResult, articlesIn, platform, readAnswerDocument } from "./front-end.js";
