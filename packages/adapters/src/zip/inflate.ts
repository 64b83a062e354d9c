/** Unpacking with a ceiling: what an archive says of its sizes is not believed. */
import { Inflate } from "fflate";

const STEP = 16 * 1024;

/** `"large"`: more than `limit` bytes come out; `undefined`: the data is damaged. */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | "large" | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= limit) parts.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (size > limit) return "large";
    }
  } catch {
    return undefined;
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
