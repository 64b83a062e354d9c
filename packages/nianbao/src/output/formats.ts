import type { FileResult } from "../commands/check.js";
import type { Language } from "../language.js";

export interface Style {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal; `undefined`: not a terminal, lines are not broken. */
  readonly width: number | undefined;
  /** Rules that passed and those that could not be judged are told, too. */
  readonly verdicts: boolean;
}
export type Format = (results: readonly FileResult[], style: Style) => string;

/** Loaded when asked for: a page of HTML needs more than a line of JSON. */
export const formats: { readonly [name: string]: () => Promise<Format> } = {
  pretty: async () => (await import("./pretty.js")).pretty,
  json: async () => (await import("./json.js")).json,
  html: async () => (await import("./html.js")).html,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
};
