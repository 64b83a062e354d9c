/** GBK for systems that take nothing else. The platform can only decode it, so the table is made by decoding once. */
let table: ReadonlyMap<string, number> | undefined;

function gbkTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("gbk");
  const out = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== "\ufffd" && !out.has(char)) out.set(char, (lead << 8) | trail);
    }
  }
  return out;
}

/**
 * @param missing what to write for a character that GBK has not
 * @returns the bytes, and the characters that had to be replaced
 */
export function encodeGbk(
  text: string,
  missing: (char: string) => string,
): { readonly bytes: Uint8Array; readonly lost: readonly string[] } {
  table ??= gbkTable();
  const out: number[] = [];
  const lost = new Set<string>();
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    const code = point < 0x80 ? point : table.get(char);
    if (code === undefined) {
      lost.add(char);
      for (const c of missing(char)) out.push(c.charCodeAt(0) & 0x7f);
    } else if (code < 0x80) out.push(code);
    else out.push(code >> 8, code & 0xff);
  }
  return { bytes: Uint8Array.from(out), lost: [...lost] };
}

/** In XML every character can be written as a reference. */
export const xmlReference = (char: string): string => `&#${char.codePointAt(0) ?? 0};`;
