/** Short, stable names for findings: FNV-1a, 64 bits in two halves. Not for security. */

const prime = 0x01000193;
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const hex = (value: number): string =>
  `${pairs[value >>> 24]}${pairs[(value >>> 16) & 255]}${pairs[(value >>> 8) & 255]}${pairs[value & 255]}`;

/** Sixteen hexadecimal digits that depend on all parts and on their borders. */
export function fingerprintOf(parts: readonly (string | number | null | undefined)[]): string {
  const text = JSON.stringify(parts);
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, prime);
    second = Math.imul(second ^ unit, prime);
  }
  return hex(first) + hex(second);
}
