/** Shingles by a rolling hash, and the few of them that winnowing keeps. */

/** Characters of a shingle: about a clause without its figures. */
export const shingle = 12;
/**
 * Of this many neighbouring shingles at least one is kept, so that every common passage of `shingle + window - 1`
 * characters is found (Schleimer, Wilkerson, Aiken: Winnowing, 2003).
 */
export const window = 16;

const base = 0x01000193;
/** base ** (shingle - 1) mod 2^32, the weight of the character that leaves. */
const leaving = Array.from({ length: shingle - 1 }).reduce<number>((weight) => Math.imul(weight, base), 1);

/** Spreads the bits: the lowest hashes are kept, and they must not be those of the lowest characters. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of every shingle, by the place of its first character; empty for a text shorter than one. */
export function shinglesOf(codes: Uint16Array): Uint32Array {
  const count = codes.length - shingle + 1;
  if (count <= 0) return new Uint32Array(0);
  const out = new Uint32Array(count);
  let hash = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i >= shingle) hash = (hash - Math.imul(codes[i - shingle] as number, leaving)) | 0;
    hash = (Math.imul(hash, base) + (codes[i] as number)) | 0;
    if (i >= shingle - 1) out[i - shingle + 1] = mix(hash);
  }
  return out;
}

/** Places of the shingles that winnowing keeps, ascending. */
export function winnow(hashes: Uint32Array): number[] {
  const kept: number[] = [];
  const span = Math.min(window, hashes.length);
  let least = -1;
  for (let end = span - 1; end >= 0 && end < hashes.length; end++) {
    const start = end - span + 1;
    if (least < start) {
      least = start;
      for (let i = start + 1; i <= end; i++) if ((hashes[i] as number) <= (hashes[least] as number)) least = i;
    } else if ((hashes[end] as number) <= (hashes[least] as number)) least = end;
    if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
}
