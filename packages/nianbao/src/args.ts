/** Command line arguments of one command, checked against what its help declares. */
import { parseArgs } from "node:util";
import type { Command } from "./commands/definition.js";
import { UsageError } from "./usage.js";

export interface Args {
  readonly files: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** One of the values the option declares. */
  choice(name: string): string | undefined;
}

export function parse(command: Command, args: readonly string[]): Args {
  const options = Object.fromEntries(
    command.options.flatMap((o) => [
      [o.name, { type: o.value ? ("string" as const) : ("boolean" as const), ...(o.short ? { short: o.short } : {}) }],
      ...(o.negatable ? [[`no-${o.name}`, { type: "boolean" as const }]] : []),
    ]),
  );
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options: { ...options, lang: { type: "string" } }, allowPositionals: true });
    } catch (error) {
      throw new UsageError("unknown-option", { command: command.name, detail: (error as Error).message });
    }
  })();
  const values = parsed.values as Record<string, string | boolean | undefined>;
  const lang = values.lang;
  if (lang !== undefined && lang !== "en" && lang !== "zh-CN" && lang !== "zh") {
    throw new UsageError("bad-value", { option: "--lang", value: String(lang), allowed: "zh-CN, en" });
  }
  const text = (name: string) => (typeof values[name] === "string" ? (values[name] as string) : undefined);
  return {
    files: parsed.positionals,
    text,
    flag: (name) => values[name] === true,
    choice: (name) => {
      const option = command.options.find((o) => o.name === name);
      const value = text(name) ?? option?.fallback;
      if (value !== undefined && option?.choices && !option.choices.includes(value)) {
        throw new UsageError("bad-value", { option: `--${name}`, value, allowed: option.choices.join(", ") });
      }
      return value;
    },
  };
}

export function filesOf(command: Command, args: Args): readonly string[] {
  if (args.files.length === 0) throw new UsageError("no-file", { command: command.name });
  return args.files;
}
