export { json, readJson } from "./front-end.js";
