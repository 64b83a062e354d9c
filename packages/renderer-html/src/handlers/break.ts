import type { Break } from "@nianbao/core";
import type { Handler } from "../options.js";

// Not `break`: that is a word of the language.
export const lineBreak: Handler<Break> = () => "<br>";
