/** Pictures: bytes out of a `data:` URL, kind and size out of their own head. Nothing is fetched. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly extension: "png" | "jpeg" | "gif";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_SIDE = 60_000;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** `undefined` for anything that is not base64. */
function decodeBase64(text: string): Uint8Array | undefined {
  const end = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  if (text.length > (MAX_BYTES * 4) / 3 || end % 4 === 1) return undefined;
  const out = new Uint8Array(Math.floor((end * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? VALUE[code]! : -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 0xff;
    }
  }
  return out;
}

type Size = Omit<Picture, "bytes">;
const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

function jpegSize(bytes: Uint8Array, view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { extension: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

function sizeOf(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return { extension: "png", width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length >= 10 && starts(bytes, 0x47, 0x49, 0x46, 0x38))
    return { extension: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return starts(bytes, 0xff, 0xd8, 0xff) ? jpegSize(bytes, view) : undefined;
}

const DATA_URL = /^data:image\/(?:png|jpe?g|gif);base64,/i;

/** The picture a `data:` URL holds, or `undefined` where it holds none that Word shows. */
export function pictureOf(url: string): Picture | undefined {
  const head = DATA_URL.exec(url.slice(0, 40))?.[0];
  if (head === undefined) return undefined;
  const bytes = decodeBase64(url.slice(head.length).trim());
  if (!bytes) return undefined;
  const size = sizeOf(bytes);
  if (!size || size.width < 1 || size.height < 1 || size.width > MAX_SIDE || size.height > MAX_SIDE) return undefined;
  return { bytes, ...size };
}
