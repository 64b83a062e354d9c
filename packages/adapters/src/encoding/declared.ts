/** What a source says of its own encoding: byte order mark, HTTP header, meta tag, XML declaration. */
import type { Source } from "@nianbao/core";

export interface Mark {
  readonly encoding: string;
  readonly length: number;
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** A byte order mark at the start. */
export function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  const found = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found && { encoding: found[1], length: found[0].length };
}

/** The name the platform's decoder uses; GBK and GB2312 are read as their superset GB18030. */
export function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    return name === "gbk" ? "gb18030" : name;
  } catch {
    return undefined;
  }
}

const labelIn = (text: string, before: string): string | undefined => {
  const at = text.indexOf(before);
  if (at < 0) return undefined;
  return /^\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/.exec(
    text.slice(at + before.length, at + before.length + 80),
  )?.[1];
};

const lessThan = 0x3c;
const greaterThan = 0x3e;

/** What stands there if it is ASCII; a space for any other byte. */
function ascii(bytes: Uint8Array, from: number, to: number): string {
  let out = "";
  for (let i = from; i < to; i++) out += bytes[i]! < 0x80 ? String.fromCharCode(bytes[i]!) : " ";
  return out;
}

/** Labels found in the first bytes: `<meta charset=…>`, `<meta http-equiv … charset=…>`, `<?xml encoding=…?>`. */
function inMarkup(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  const first = head.indexOf(lessThan);
  for (let at = first; at >= 0; at = head.indexOf(lessThan, at + 1)) {
    const opening = ascii(head, at, Math.min(at + 5, head.length)).toLowerCase();
    const xml = at === first && opening === "<?xml" && ascii(head, 0, at).trim() === "";
    if (!xml && opening !== "<meta") continue;
    const end = head.indexOf(greaterThan, at);
    if (xml && end < 0) continue;
    const tag = ascii(head, at, end < 0 ? head.length : end).toLowerCase();
    const label = labelIn(tag, xml ? "encoding" : "charset");
    if (label) return label;
  }
  return undefined;
}

/** The encoding declared outside the bytes, else inside them; `undefined`: none, or none that is known. */
export function declaredEncoding(source: Source): string | undefined {
  const outside = source.charset ?? labelIn((source.mediaType ?? "").toLowerCase(), "charset");
  const name = outside === undefined ? undefined : encodingName(outside);
  if (name) return name;
  const label = inMarkup(source.bytes);
  const inside = label === undefined ? undefined : encodingName(label);
  // A declaration that could be read as ASCII cannot stand in UTF-16.
  return inside?.startsWith("utf-16") ? "utf-8" : inside;
}
