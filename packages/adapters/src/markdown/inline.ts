/** Inline Markdown: escapes, references, code, emphasis, links, images, breaks and the few HTML tags that mean the same. */
import { type Inline, inlineText } from "@nianbao/core/reading";
import { type Piece, pairEmphasis, runOf } from "./emphasis.js";
import { entityAt, isPunctuation } from "./entities.js";
import { targetAt } from "./link.js";

/** Footnotes of the annotated mode of our renderer: findings, no part of the report. */
export const findingLabel = /^\[\^nb-\d{1,6}\]/;

interface Opener {
  readonly image: boolean;
  /** Index of its piece, which is the bracket as text until a link takes its place. */
  readonly at: number;
}

const htmlTag = /^<(\/?)([A-Za-z][A-Za-z0-9-]{0,20})(?:\s[^<>]{0,2000})?\/?>/;
const autolink = /^<((?:https?|ftp|mailto):[^\s<>]{1,2000})>/i;
const specials = /[\\`*_[\]!<&\n]/g;
/** Links and images inside one another beyond this are text. */
const deepestImage = 40;

const htmlKinds: Readonly<Record<string, "strong" | "emphasis">> = {
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
};

/** A place where an HTML tag opened emphasis. */
interface HtmlOpener {
  readonly name: string;
  readonly at: number;
}

export function readInline(text: string, references: ReadonlyMap<string, string> = new Map()): Inline[] {
  const pieces: Piece[] = [];
  const openers: Opener[] = [];
  const tags: HtmlOpener[] = [];
  const lastRuns = text.includes("`") ? lastCodeRuns(text) : undefined;
  let depth = 0;
  /** Brackets below this height stand around a link, so that they cannot be links themselves. */
  let around = 0;
  const open = (image: boolean): void => {
    openers.push({ image, at: pieces.length });
    pieces.push({ type: "text", value: image ? "![" : "[" });
  };
  const put = (value: string): void => {
    if (value !== "") pieces.push({ type: "text", value });
  };
  const cut = (from: number): Inline[] => pairEmphasis(pieces.splice(from));

  let i = 0;
  while (i < text.length) {
    specials.lastIndex = i;
    const next = specials.exec(text);
    const at = next ? next.index : text.length;
    if (at > i) put(text.slice(i, at));
    if (!next) break;
    const char = text[at]!;
    i = at + 1;
    if (char === "\\") {
      if (text[i] === "\n") {
        pieces.push({ type: "break" });
        i = skipBlanks(text, i + 1);
      } else if (isPunctuation(text[i])) put(text[i++]!);
      else put("\\");
    } else if (char === "&") {
      const entity = entityAt(text, at);
      put(entity?.value ?? "&");
      i = at + (entity?.length ?? 1);
    } else if (char === "\n") {
      i = lineEnd(pieces, text, at);
    } else if (char === "`") {
      let end = at;
      while (text[end] === "`") end++;
      const length = end - at;
      // A run that no other of its length follows is text: so every search that is made finds something.
      const close = (lastRuns?.get(length) ?? -1) > at ? codeEnd(text, end, length) : -1;
      if (close < 0) {
        put(text.slice(at, end));
        i = end;
      } else {
        put(codeText(text.slice(end, close)));
        i = close + length;
      }
    } else if (char === "*" || char === "_") {
      let end = at;
      while (text[end] === char) end++;
      pieces.push(runOf(char, end - at, charBefore(text, at), charAfter(text, end)));
      i = end;
    } else if (char === "<") {
      const url = autolink.exec(text.slice(at, at + 2020))?.[1];
      if (url !== undefined) {
        pieces.push({ type: "link", url, children: [{ type: "text", value: url }] });
        i = at + url.length + 2;
        continue;
      }
      const tag = htmlTag.exec(text.slice(at, at + 2100));
      if (!tag) {
        put("<");
        continue;
      }
      i = at + tag[0].length;
      readTag(tag[2]!.toLowerCase(), tag[1] === "/", tag[0]);
    } else if (char === "!" && text[i] === "[") {
      open(true);
      i++;
    } else if (char === "[") {
      const finding = findingLabel.exec(text.slice(at, at + 14));
      if (finding) i = at + finding[0].length;
      else open(false);
    } else if (char === "]") i = closeBracket(at);
    else put(char);
  }
  return pairEmphasis(pieces);

  function readTag(name: string, closes: boolean, source: string): void {
    if (name === "br") pieces.push({ type: "break" });
    else if (name === "img") {
      const url = /\ssrc\s{0,3}=\s{0,3}["']([^"']{0,1900})["']/i.exec(source)?.[1];
      const alt = /\salt\s{0,3}=\s{0,3}["']([^"']{0,1900})["']/i.exec(source)?.[1];
      if (url) pieces.push({ type: "image", url, alt: alt ?? "" });
    } else if (htmlKinds[name] !== undefined) {
      if (!closes) tags.push({ name, at: pieces.length });
      else {
        const open = tags.pop();
        if (open?.name !== name || (openers[openers.length - 1]?.at ?? -1) > open.at) return;
        const children = cut(open.at);
        if (children.length > 0) pieces.push({ type: htmlKinds[name]!, children });
      }
    }
  }

  function closeBracket(at: number): number {
    const opener = openers.pop();
    if (!opener) {
      put("]");
      return at + 1;
    }
    const restore = (): number => {
      put("]");
      return at + 1;
    };
    const inactive = !opener.image && openers.length < around;
    around = Math.min(around, openers.length);
    if (inactive || depth > deepestImage) return restore();
    let target = text[at + 1] === "(" ? targetAt(text, at + 1) : undefined;
    if (!target) {
      const named = text[at + 1] === "[" ? text.indexOf("]", at + 2) : -1;
      const own = references.size > 0 && pieces.length - opener.at < 100 ? pieces.slice(opener.at + 1) : [];
      const label =
        named > at + 2 && named - at < 1000
          ? text.slice(at + 2, named)
          : inlineText(own.filter((piece): piece is Inline => piece.type !== "run"));
      const url = references.get(label.toLowerCase());
      if (url !== undefined) target = { url, end: named > 0 ? named + 1 : at + 1 };
    }
    if (!target) return restore();
    while (tags.length > 0 && tags[tags.length - 1]!.at > opener.at) tags.pop();
    const children = cut(opener.at + 1);
    pieces.pop();
    const { url, title, end } = target;
    if (opener.image) {
      depth++;
      pieces.push({ type: "image", url, alt: inlineText(children), ...(title ? { title } : {}) });
    } else {
      pieces.push({ type: "link", url, ...(title ? { title } : {}), children });
      around = openers.length;
    }
    return end;
  }
}

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (text[i] === " " || text[i] === "\t") i++;
  return i;
};

const wide = (char: string | undefined): boolean => char !== undefined && char >= "\u2e80" && char <= "\uffef";

/** A line feed of the source: a break after two spaces, nothing between ideographs, else a space. */
function lineEnd(pieces: Piece[], text: string, at: number): number {
  const end = skipBlanks(text, at + 1);
  const last = pieces[pieces.length - 1];
  if (last?.type === "text") {
    let length = last.value.length;
    while (length > 0 && last.value[length - 1] === " ") length--;
    const hard = last.value.length - length >= 2;
    if (length < last.value.length) {
      pieces.pop();
      if (length > 0) pieces.push({ type: "text", value: last.value.slice(0, length) });
    }
    if (hard) {
      pieces.push({ type: "break" });
      return end;
    }
  }
  if (!(wide(text[at - 1]) && wide(text[end])) && last?.type !== "break") pieces.push({ type: "text", value: " " });
  return end;
}

/** Where the last run of backticks of each length begins. */
function lastCodeRuns(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (let start = text.indexOf("`"); start >= 0; ) {
    let end = start;
    while (text[end] === "`") end++;
    found.set(end - start, start);
    start = text.indexOf("`", end);
  }
  return found;
}

function codeEnd(text: string, from: number, length: number): number {
  let i = from;
  while (true) {
    const start = text.indexOf("`", i);
    if (start < 0) return -1;
    let end = start;
    while (text[end] === "`") end++;
    if (end - start === length) return start;
    i = end;
  }
}

function codeText(raw: string): string {
  const line = raw.replaceAll("\n", " ");
  return line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "" ? line.slice(1, -1) : line;
}

const charBefore = (text: string, at: number): string => {
  const low = at > 0 ? text[at - 1]! : "";
  return low >= "\udc00" && low <= "\udfff" && at > 1 ? text[at - 2]! + low : low;
};
const charAfter = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};
