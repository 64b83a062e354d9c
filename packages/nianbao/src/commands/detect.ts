/** `nianbao detect`: format of a file, and why. */
import { detect } from "@nianbao/adapters";
import { filesOf, parse } from "../args.js";
import { type Io, nameOf } from "../io.js";
import type { Language } from "../language.js";
import { problemLines } from "../output/problems.js";
import { commandOf } from "./index.js";

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("detect");
  let status = 0;
  for (const file of filesOf(command, parse(command, argv))) {
    const found = detect({ bytes: io.read(file), name: nameOf(file) });
    if (found.ok) io.out(`${file}: ${found.format} — ${found.because[language]}\n`);
    else {
      io.err(problemLines(file, found.problems, language));
      status = 2;
    }
  }
  return status;
}
