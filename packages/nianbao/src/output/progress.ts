import type { Io } from "../io.js";

/** A progress bar on standard error; silent for one file and where there is no terminal. */
export function progress(io: Io, total: number): { step(name: string): void; end(): void } {
  if (total < 2 || !io.terminal.err) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: (name) => {
      const filled = Math.round((done / total) * 24);
      io.err(`\r\x1b[K[${"█".repeat(filled)}${"░".repeat(24 - filled)}] ${done}/${total} ${name.slice(-40)}`);
      done += 1;
    },
    end: () => io.err("\r\x1b[K"),
  };
}
