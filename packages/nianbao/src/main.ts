/** Chooses the command and turns every failure into an exit status with an explanation. */

import type { Command } from "./commands/definition.js";
import { commands } from "./commands/index.js";
import { helpOf, overview } from "./help.js";
import { type Io, nodeIo } from "./io.js";
import { type Language, say } from "./language.js";
import { UsageError } from "./usage.js";
import { version } from "./version.js";

const languageOf = (args: readonly string[]): Language => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? undefined : args[at]?.includes("=") ? args[at]?.split("=")[1] : args[at + 1];
  return value === "en" ? "en" : "zh-CN";
};

async function run(command: Command, rest: readonly string[], io: Io, language: Language): Promise<number> {
  const loaded = await command.load();
  return loaded.run(rest, io, language);
}

/** Exit status: 0 clean, 1 something to look at, 2 could not read or wrong usage. */
export async function main(args: readonly string[], io: Io = nodeIo()): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      const about = commands.find((c) => c.name === rest[0]);
      io.out(about ? helpOf(about, language, await about.more?.()) : overview(language));
      return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-V") {
      io.out(`${version}\n`);
      return 0;
    }
    const command = commands.find((c) => c.name === name);
    if (!command) throw new UsageError("unknown-command", { name, known: commands.map((c) => c.name).join(", ") });
    if (rest.includes("--help") || rest.includes("-h")) {
      io.out(helpOf(command, language, await command.more?.()));
      return 0;
    }
    return await run(command, rest, io, language);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`nianbao: ${error.text(language)}\n`);
      return 2;
    }
    io.err(
      `nianbao: ${say(language, "程序内部出错，请附上文件样例反馈", "internal error, please report it with a sample")}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
}
