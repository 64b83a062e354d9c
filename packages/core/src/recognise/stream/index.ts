/** Statutory tables flattened to running text. */
import type { StreamFound, StreamLine } from "../found.js";

export function readStream(_lines: readonly StreamLine[]): StreamFound {
  return { cells: [], extras: [], votes: [], problems: [], tables: [], consumed: [] };
}
