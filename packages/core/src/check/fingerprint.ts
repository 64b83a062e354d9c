/** Short, stable names for findings: FNV-1a, 64 bits in two halves. Not for security. */

const prime = 0x01000193;
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const hex = (value: number): string =>
  `${pairs[value >>> 24]}${pairs[(value >>> 16) & 255]}${pairs[(value >>> 8) & 255]}${pairs[value & 255]}`;

type Parts = readonly (string | number | null | undefined)[];

function folded(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime);
  return value;
}

/** What JSON writes in another way than it stands: quotation marks, strokes, controls, halves of pairs. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A part as JSON writes it. */
const written = (part: Parts[number]): string =>
  typeof part === "string" && !escaped.test(part) ? `"${part}"` : JSON.stringify(part ?? null);

/** Sixteen hexadecimal digits that depend on all parts and on their borders: on the parts as a list in JSON. */
export function fingerprintOf(parts: Parts): string {
  let text = "[";
  for (let i = 0; i < parts.length; i++) text += i === 0 ? written(parts[i]) : `,${written(parts[i])}`;
  text += "]";
  return hex(folded(0x811c9dc5, text)) + hex(folded(0x9747b28c, text));
}
