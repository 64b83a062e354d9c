/** Finds the ends of tags, comments and texts in a page, by the rules of the standard, without cutting anything out. */
import { type Token, Tokenizer } from "parse5";
import { Has } from "../tree.js";

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;

/** What is told of the attributes of a tag while its end is looked for. */
export class TagScan {
  /** Behind the name. */
  nameEnd = 0;
  /** Behind the `>`. */
  end = 0;
  any = false;
  /** Bits of `Has`. */
  has = 0;
  /** The value of the first `style`; of no length: none. */
  styleFrom = 0;
  styleTo = 0;

  /**
   * @param from behind the name of the tag
   * @returns `false`: the tag does not end, or it is better left to parse5
   */
  take(html: string, from: number): boolean {
    this.nameEnd = from;
    this.any = false;
    this.has = 0;
    this.styleFrom = this.styleTo = 0;
    let styled = false;
    let at = from;
    for (;;) {
      let code = html.charCodeAt(at);
      while (isSpace(code) || code === 0x2f) code = html.charCodeAt(++at);
      if (code === 0x3e) {
        this.end = at + 1;
        return true;
      }
      if (code === 0x3d || Number.isNaN(code)) return false;
      this.any = true;
      const start = at;
      while (code !== 0x3e && code !== 0x3d && code !== 0x2f && !isSpace(code)) {
        if (Number.isNaN(code)) return false;
        code = html.charCodeAt(++at);
      }
      const to = at;
      while (isSpace(code)) code = html.charCodeAt(++at);
      let valueFrom = at;
      let valueTo = at;
      if (code === 0x3d) {
        do code = html.charCodeAt(++at);
        while (isSpace(code));
        if (code === 0x22 || code === 0x27) {
          valueFrom = at + 1;
          valueTo = html.indexOf(code === 0x22 ? '"' : "'", valueFrom);
          if (valueTo < 0) return false;
          at = valueTo + 1;
        } else {
          valueFrom = at;
          while (code !== 0x3e && !isSpace(code)) {
            if (Number.isNaN(code)) return false;
            code = html.charCodeAt(++at);
          }
          valueTo = at;
          if (valueTo === valueFrom) return false;
        }
      }
      switch (to - start) {
        case 2:
          if (isName(html, start, "id")) this.has |= Has.name;
          break;
        case 5:
          if (isName(html, start, "class")) this.has |= Has.name;
          else if (!styled && isName(html, start, "style")) {
            styled = true;
            this.styleFrom = valueFrom;
            this.styleTo = valueTo;
          }
          break;
        case 6:
          if (isName(html, start, "hidden")) this.has |= Has.hidden;
          break;
        case 7:
          if (isName(html, start, "colspan") || isName(html, start, "rowspan")) this.has |= Has.span;
      }
      if (to - start > 5 && isName(html, start, "data-"))
        this.has |= to - start === 12 && isName(html, start + 5, "nianbao") ? Has.own : Has.data;
    }
  }
}

/** @param name in lower case */
function isName(html: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(from + i) | 0x20) !== name.charCodeAt(i)) return false;
  return true;
}

/** Behind a comment that opens at a place, or `-1`: it does not end, or ends in one of the rare ways. */
export function commentEnd(html: string, from: number): number {
  const end = html.indexOf("-->", from + 4);
  if (end < 0) return -1;
  const data = html.slice(from + 4, end);
  return data.startsWith(">") || data.startsWith("->") || data.includes("--!>") ? -1 : end + 3;
}

/** What parse5's own tokenizer makes of a piece of a page: its text, and the attributes of its first tag. */
function tokenised(source: string): { readonly text: string; readonly attrs: Token.Attribute[] } {
  let text = "";
  let attrs: Token.Attribute[] = [];
  const add = ({ chars }: Token.CharacterToken): void => {
    text += chars;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: add,
      onStartTag: (token) => {
        attrs = token.attrs;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return { text, attrs };
}

/** @param tag a whole start tag */
export const attributesOfTag = (tag: string): Token.Attribute[] => tokenised(tag).attrs;

const usual: { readonly [reference: string]: string } = {
  "&nbsp;": "\u00a0",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&middot;": "·",
  "&mdash;": "—",
  "&hellip;": "…",
  "&#160;": "\u00a0",
};

/** A text without tags, its references undone. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  const whole = text.length < 9 ? usual[text] : undefined;
  if (whole !== undefined) return whole;
  let plain = true;
  const out = text.replace(/&(?:[a-z]{1,6};|#160;)?/g, (reference) => {
    const value = usual[reference];
    if (value === undefined) plain = false;
    return value ?? "";
  });
  return plain ? out : tokenised(text).text;
}
