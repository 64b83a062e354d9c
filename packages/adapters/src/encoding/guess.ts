/** Tells the encodings of Chinese text apart by what the decoded text looks like. */

/** Characters of which any page of official Chinese has many, simplified and traditional. */
const frequent = new Set(
  "的一是在不了有和人为上中大年月日政府信息公开申请机关行本报告工作情况数据部门法规定条例主动依理办件项总计其他名称单位第三二四五六及对等" +
    "資訊開請機關報況據門條動辦項總計稱單對為與無處會國發區縣鎮",
);

export interface Look {
  /** Characters beyond ASCII. */
  readonly beyond: number;
  /** Of these, such as no text has: replacement characters, private use, stray controls. */
  readonly bad: number;
  /** Of these, frequent ones. */
  readonly frequent: number;
}

/** Looks at no more than 64 k characters. */
export function lookAt(text: string): Look {
  const end = Math.min(text.length, 65_536);
  let beyond = 0;
  let bad = 0;
  let hits = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    beyond++;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 0xa0) bad++;
    else if (frequent.has(text[i]!)) hits++;
  }
  return { beyond, bad, frequent: hits };
}

/** Share of frequent characters, less what cannot be. Real Chinese prose has above 0.2. */
export const likeness = ({ beyond, bad, frequent: hits }: Look): number =>
  beyond === 0 ? 0 : (hits - 2 * bad) / beyond;

/** Decoders are dear to make and keep nothing between calls. */
function decoders(fatal: boolean): (encoding: string) => TextDecoder {
  const made = new Map<string, TextDecoder>();
  return (encoding) => {
    let decoder = made.get(encoding);
    if (!decoder) {
      decoder = new TextDecoder(encoding, { fatal });
      made.set(encoding, decoder);
    }
    return decoder;
  };
}
const forgiving = decoders(false);
const failing = decoders(true);

/** Decodes without failing; wrong bytes become U+FFFD. */
export const lenient = (bytes: Uint8Array, encoding: string): string => forgiving(encoding).decode(bytes);

export function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return failing(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `utf-16le` or `utf-16be` where bytes without a mark can only be that. */
export function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4096 & ~1);
  if (sample.length < 4) return undefined;
  let little = 0;
  let big = 0;
  const units = sample.length >> 1;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (plausible(sample[i]!, sample[i + 1]!)) little++;
    if (plausible(sample[i + 1]!, sample[i]!)) big++;
  }
  if (little >= units * 0.95 && little > big * 1.3) return "utf-16le";
  if (big >= units * 0.95 && big > little * 1.3) return "utf-16be";
  return undefined;
}

/** A code unit of ASCII text, CJK ideographs or their punctuation. */
const plausible = (low: number, high: number): boolean =>
  high === 0 ? low === 9 || low === 10 || low === 13 || (low >= 0x20 && low !== 0x7f) : plausibleHigh(high);
const plausibleHigh = (high: number): boolean =>
  high === 0x20 || high === 0x30 || (high >= 0x4e && high <= 0x9f) || high === 0xff;

/** 1 for every control byte that no text has. */
const controls = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0,
);
/** Not zero where a byte of the word is below 32; more bytes than that may be told by it, never fewer. */
const below = (word: number): number => (word - 0x20202020) & ~word & 0x80808080;

const none = new Int32Array(0);

/** Bytes that are searched for control bytes. */
export const controlsSought = 65_536;

/** Share of control bytes that no text has, in the first 64 kB. */
export function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, controlsSought);
  let count = 0;
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i++) count += controls[bytes[i]!]!;
  };
  // four bytes at a time: a word without a byte below 32 holds none; words stand at every fourth byte of their buffer
  const start = -bytes.byteOffset & 3;
  const words = length < 8 ? none : new Int32Array(bytes.buffer, bytes.byteOffset + start, (length - start) >> 2);
  const first = words === none ? length : start;
  look(0, first);
  for (let i = 0; i < words.length; i++) if (below(words[i]!) !== 0) look(first + 4 * i, first + 4 * i + 4);
  look(first + 4 * words.length, length);
  return length === 0 ? 0 : count / length;
}
