import type { Args } from "../args.js";
import type { Io } from "../io.js";

/** To the file named by -o, else to standard output. */
export function emit(io: Io, args: Args, content: string | Uint8Array): void {
  const file = args.text("output");
  if (file === undefined) io.out(content);
  else io.write(file, content);
}
