/** What a command is, to the parser of arguments and to the help. */
import type { Io } from "../io.js";
import type { Language } from "../language.js";

export interface OptionDef {
  readonly name: string;
  readonly short?: string;
  /** Name of the value in the help; absent for a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** A flag that `--no-NAME` turns off. */
  readonly negatable?: true;
  readonly about: { readonly [L in Language]: string };
}
/** Options that only apply in a case, under a heading of their own in the help. */
export interface OptionGroup {
  readonly title: { readonly [L in Language]: string };
  readonly options: readonly OptionDef[];
}
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: { readonly [L in Language]: string };
  readonly about?: { readonly [L in Language]: string };
  readonly options: readonly OptionDef[];
  /** Loaded for the help only. */
  readonly more?: () => Promise<readonly OptionGroup[]>;
  readonly examples: readonly string[];
  load(): Promise<{ run(args: readonly string[], io: Io, language: Language): Promise<number> }>;
}
