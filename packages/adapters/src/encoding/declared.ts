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

/** Labels found in the first bytes: `<meta charset=…>`, `<meta http-equiv … charset=…>`, `<?xml encoding=…?>`. */
function inMarkup(bytes: Uint8Array): string | undefined {
  let head = "";
  for (const byte of bytes.subarray(0, 4096)) head += byte < 0x80 ? String.fromCharCode(byte) : " ";
  head = head.toLowerCase();
  if (head.trimStart().startsWith("<?xml")) {
    const label = labelIn(head.slice(0, head.indexOf(">") + 1), "encoding");
    if (label) return label;
  }
  for (let at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
    const end = head.indexOf(">", at);
    const label = labelIn(head.slice(at, end < 0 ? undefined : end), "charset");
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
