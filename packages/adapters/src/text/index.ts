export { readText, readTextString, text } from "./front-end.js";
