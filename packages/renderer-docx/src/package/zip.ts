/** Parts in, the file's bytes out; with a fixed time, so that the same parts make the same bytes. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** The first moment a zip file can name, in whatever zone the machine is. */
const EPOCH = new Date(1980, 0, 1);

export function zip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of parts) {
    const stored = typeof content !== "string" && /\.(png|jpe?g|gif)$/i.test(path);
    entries[path] = [
      typeof content === "string" ? strToU8(content) : content,
      { level: stored ? 0 : 6, mtime: EPOCH, os: 0 },
    ];
  }
  return zipSync(entries);
}
