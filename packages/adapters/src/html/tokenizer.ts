/**
 * parse5's tokenizer with a short way through what pages are mostly made of: runs of text, tags in their usual spelling,
 * comments. What is not plainly one of these goes the long way, character by character through parse5's states, so the
 * short way leaves every rare rule of the standard to it. Made for sources without NUL and CR, and without positions.
 */
import { html as standard, Token, Tokenizer, TokenizerMode } from "parse5";

/** More attributes than that are left to parse5, which finds repeated names among many without comparing all pairs. */
const mostAttributes = 24;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const ampersand = 0x26;
const equals = 0x3d;
const slash = 0x2f;
const doubleQuote = 0x22;
const singleQuote = 0x27;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Characters of the usual names: ASCII letters, digits, `-`, `:`, `_`. */
const isName = (code: number): boolean =>
  isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f;
/** Ends an unquoted value, or makes it one for parse5. */
const endsValue = (code: number): boolean =>
  isSpace(code) ||
  code === greaterThan ||
  code === ampersand ||
  code === doubleQuote ||
  code === singleQuote ||
  code === lessThan ||
  code === equals ||
  code === 0x60;

const nameEnd = (html: string, from: number): number => {
  let to = from;
  while (isName(html.charCodeAt(to))) to++;
  return to;
};
const spaceEnd = (html: string, from: number): number => {
  let to = from;
  while (isSpace(html.charCodeAt(to))) to++;
  return to;
};

/**
 * Names as they are used throughout, by each usual spelling. A piece cut out of the source is a string of its own, which
 * every later comparison has to go through character by character; the names here are compared by identity.
 */
const names = new Map<string, string>();
const usualAttributes =
  "align alt aria-label bgcolor border cellpadding cellspacing class color colspan content data-cell face height href hspace id lang name noshade nowrap rel rowspan scope size src start style target title type valign value vspace width";
for (const name of [...Object.values(standard.TAG_NAMES), ...usualAttributes.split(" "), "o:p"])
  for (const spelling of [name, name.toUpperCase(), name.toLowerCase()]) names.set(spelling, name.toLowerCase());

function nameIn(html: string, from: number, to: number): string {
  const raw = html.slice(from, to);
  return names.get(raw) ?? raw.toLowerCase();
}

interface Attributes {
  readonly attrs: Token.Attribute[];
  /** Where the tag ends: at its `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
}

interface Value {
  readonly value: string;
  /** Behind the value and its quotes. */
  readonly end: number;
}

/** A value after its `=`; `undefined`: it holds a reference, or is not plain. */
function valueAt(html: string, from: number): Value | undefined {
  const start = spaceEnd(html, from);
  const quote = html.charCodeAt(start);
  if (quote === doubleQuote || quote === singleQuote) {
    for (let end = start + 1; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code === quote) return { value: html.slice(start + 1, end), end: end + 1 };
      if (code === ampersand) break;
    }
    return undefined;
  }
  let end = start;
  while (end < html.length && !endsValue(html.charCodeAt(end))) end++;
  const stop = html.charCodeAt(end);
  return end > start && (isSpace(stop) || stop === greaterThan) ? { value: html.slice(start, end), end } : undefined;
}

/** Attributes from behind the name of a tag on; `undefined`: not all of them are plain. */
export function attributesAt(html: string, from: number): Attributes | undefined {
  const attrs: Token.Attribute[] = [];
  let at = from;
  for (;;) {
    at = spaceEnd(html, at);
    const code = html.charCodeAt(at);
    if (code === greaterThan) return { attrs, end: at, selfClosing: false };
    if (code === slash)
      return html.charCodeAt(at + 1) === greaterThan ? { attrs, end: at + 1, selfClosing: true } : undefined;
    const end = nameEnd(html, at);
    if (end === at || attrs.length === mostAttributes) return undefined;
    const name = nameIn(html, at, end);
    if (attrs.some((attr) => attr.name === name)) return undefined;
    at = spaceEnd(html, end);
    const sign = html.charCodeAt(at);
    let value = "";
    if (sign === equals) {
      const found = valueAt(html, at + 1);
      if (!found) return undefined;
      ({ value, end: at } = found);
    } else if (at === end && sign !== greaterThan && sign !== slash) return undefined;
    attrs.push({ name, value });
  }
}

export class ShortTokenizer extends Tokenizer {
  protected override _runParsingLoop(): void {
    if (this.inLoop) return;
    this.inLoop = true;
    while (this.active && !this.paused) {
      if (this.shortWay()) continue;
      this.consumedAfterSnapshot = 0;
      const code = this._consume();
      if (!this._ensureHibernation()) this._callState(code);
    }
    this.inLoop = false;
  }

  /** Takes the next run of text, tag or comment as a whole; `false`: nothing was taken. */
  private shortWay(): boolean {
    const { html, pos } = this.preprocessor;
    const from = pos + 1;
    if (from >= html.length) return false;
    const code = html.charCodeAt(from);
    switch (this.state) {
      case TokenizerMode.DATA:
        if (code !== lessThan) return code !== ampersand && this.text();
        return this.tag(html, from) || this.comment(html, from);
      case TokenizerMode.RCDATA:
        return code !== lessThan && code !== ampersand && this.text();
      case TokenizerMode.RAWTEXT:
      case TokenizerMode.SCRIPT_DATA:
        return code !== lessThan && this.rawText();
      default:
        return false;
    }
  }

  /** White space, or anything else up to the next white space, tag or reference: what parse5 makes one token. */
  private text(): boolean {
    const white = isSpace(this.preprocessor.html.charCodeAt(this.preprocessor.pos + 1));
    this._ensureCharacterToken(white ? Token.TokenType.WHITESPACE_CHARACTER : Token.TokenType.CHARACTER);
    // the line above may have dropped what was read of the source
    const { html, pos } = this.preprocessor;
    const from = pos + 1;
    let to = from + 1;
    for (; to < html.length; to++) {
      const code = html.charCodeAt(to);
      if (code === lessThan || code === ampersand || isSpace(code) !== white) break;
    }
    return this.takeText(from, to);
  }

  /** Script, style: nothing but `<` means anything in it, and white space is as good as the rest. */
  private rawText(): boolean {
    this._ensureCharacterToken(Token.TokenType.CHARACTER);
    const { html, pos } = this.preprocessor;
    const tag = html.indexOf("<", pos + 1);
    return this.takeText(pos + 1, tag < 0 ? html.length : tag);
  }

  private takeText(from: number, to: number): true {
    if (from !== this.runEnd) {
      this._flushRun("");
      this.runStart = from;
    }
    this.runEnd = to;
    this.preprocessor.pos = to - 1;
    return true;
  }

  private tag(html: string, from: number): boolean {
    const closes = html.charCodeAt(from + 1) === slash;
    const start = closes ? from + 2 : from + 1;
    if (!isLetter(html.charCodeAt(start))) return false;
    const end = nameEnd(html, start);
    const found = attributesAt(html, end);
    if (!found || (closes && (found.attrs.length > 0 || found.selfClosing))) return false;
    this._flushRun("");
    this.currentToken = {
      type: closes ? Token.TokenType.END_TAG : Token.TokenType.START_TAG,
      tagName: nameIn(html, start, end),
      tagID: 0, // set on emission
      selfClosing: found.selfClosing,
      ackSelfClosing: false,
      attrs: found.attrs,
      location: null,
    };
    this.preprocessor.pos = found.end;
    this.emitCurrentTagToken();
    return true;
  }

  private comment(html: string, from: number): boolean {
    if (!html.startsWith("<!--", from)) return false;
    const end = html.indexOf("-->", from + 4);
    const data = end < 0 ? "" : html.slice(from + 4, end);
    // `<!-->`, `<!--->` and `--!>` end a comment too
    if (end < 0 || data.startsWith(">") || data.startsWith("->") || data.includes("--!>")) return false;
    this._flushRun("");
    this.preprocessor.pos = end + 2;
    this.emitCurrentComment({ type: Token.TokenType.COMMENT, data, location: null });
    return true;
  }
}
