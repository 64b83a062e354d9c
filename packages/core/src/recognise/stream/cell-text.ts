/** What a cell of figures may hold. */
import { readValue } from "../value.js";

const isFigure = (text: string): boolean => text !== "" && readValue(text).value !== null;
/** Marks that stand for “none”. */
const isMark = (text: string): boolean => text.length <= 3 && /^(?:[/／\-—–－―]{1,3}|[无無]|零|N\/A)$/.test(text);
export const isCell = (text: string): boolean => isFigure(text) || isMark(text);
