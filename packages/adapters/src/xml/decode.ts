/** Bytes of an XML file → text, by byte order mark, then by the declaration, else UTF-8. */
const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

function label(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const declared = /^<\?xml[^>]{0,150}?encoding\s{0,5}=\s{0,5}["']([\w.-]{1,30})["']/.exec(ascii(bytes))?.[1];
  return declared === undefined ? "utf-8" : /^gb/i.test(declared) ? "gb18030" : declared;
}

/** `undefined` where the bytes are not text in the character set they claim. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
