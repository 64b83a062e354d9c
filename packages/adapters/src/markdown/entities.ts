/** Character references of HTML as Markdown text has them: numeric ones, and the named ones in common use. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    copy: "©",
    reg: "®",
    middot: "·",
    mdash: "—",
    ndash: "–",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    times: "×",
    yen: "¥",
    permil: "‰",
  }),
);

const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/;

/** The reference that opens a text at `at`: what it stands for, and its length. */
export function entityAt(text: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const match = reference.exec(text.slice(at, at + 12));
  if (!match) return undefined;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const value = named.get(name);
    return value === undefined ? undefined : { value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { value: valid ? String.fromCodePoint(code) : "\ufffd", length: whole.length };
}

const punctuation = /[!-/:-@[-`{-~]/;
export const isPunctuation = (char: string | undefined): boolean => char !== undefined && punctuation.test(char);

/** A link target or title: escapes and references undone. */
export function unescapeText(text: string): string {
  if (!text.includes("\\") && !text.includes("&")) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\" && isPunctuation(text[i + 1])) out += text[++i];
    else if (text[i] === "&") {
      const entity = entityAt(text, i);
      out += entity?.value ?? "&";
      i += (entity?.length ?? 1) - 1;
    } else out += text[i];
  }
  return out;
}
