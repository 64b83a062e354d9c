export { type RecogniseOptions, type RecogniseResult, recognise } from "./recognise.js";
