/** Short, stable names for findings: FNV-1a, 64 bits in two halves. Not for security. */

const fnv = (text: string, seed: number): number => {
  let hash = seed >>> 0;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
};

const hex = (value: number): string => value.toString(16).padStart(8, "0");

/** Sixteen hexadecimal digits that depend on all parts and on their borders. */
export function fingerprintOf(parts: readonly (string | number | null | undefined)[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9747b28c));
}
