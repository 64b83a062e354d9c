/**
 * SHA-256 (FIPS 180-4) for runtimes that compute it only asynchronously, as browsers do: small, because every page that
 * checks a report loads it. It names what was checked and guards nothing.
 */

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};

/** The first 32 bits behind the point of a root, as the standard defines its constants; a double holds twenty more. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

interface Constants {
  readonly start: readonly number[];
  readonly rounds: Int32Array;
}
let constants: Constants | undefined;
const derived = (): Constants => ({
  start: primes(8).map((prime) => fraction(Math.sqrt(prime))),
  rounds: Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime))),
});

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The bytes, a one bit, zeros, and the length in bits: whole blocks of sixteen words. */
function padded(bytes: Uint8Array): DataView {
  const blocks = (bytes.length + 72) >> 6;
  const all = new Uint8Array(blocks * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, bytes.length / 2 ** 29);
  view.setUint32(all.length - 4, bytes.length << 3);
  return view;
}

/** In lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  constants ??= derived();
  const { start, rounds } = constants;
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  const view = padded(bytes);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const far = words[i - 15] as number;
      const near = words[i - 2] as number;
      const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words[i] = (words[i - 16] as number) + low + (words[i - 7] as number) + high;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (h + mixed + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (words[i] as number)) | 0;
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = (state[i] as number) + word;
    });
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
