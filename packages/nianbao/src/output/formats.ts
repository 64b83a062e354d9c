import type { FileResult } from "../commands/check.js";
import type { Language } from "../language.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { pretty } from "./pretty.js";
import { sarif } from "./sarif.js";

export interface Style {
  readonly language: Language;
  readonly colour: boolean;
}
export const formats: { readonly [name: string]: (results: readonly FileResult[], style: Style) => string } = {
  pretty,
  json,
  sarif,
  junit,
  github,
};
