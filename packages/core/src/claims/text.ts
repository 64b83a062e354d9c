/** A paragraph made plain for reading, each unit tied to its place in the original; and its sentences. */

import { codeSetOf, inSet, isHanzi, setsAt } from "./code-set.js";
import { isDigitAt } from "./numerals.js";

export interface PlainText {
  readonly text: string;
  /** Place in the original of each unit, and of the end. */
  at(unit: number): number;
}

const punctuation: { readonly [mark: string]: string } = {
  ",": "，",
  "﹐": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "[": "（",
  "]": "）",
  "％": "%",
  "﹪": "%",
  "．": ".",
  "?": "？",
  "!": "！",
  // 新收47件/上年结转5件; ①自然人33件②企业9件: one after the other.
  "/": "、",
  "／": "、",
};
const circled = Array.from({ length: 20 }, (_, i) => String.fromCharCode(0x2460 + i)).join("");
/** Spaces of every width and characters that are not seen. */
const spaceSigns =
  "\t\n\v\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff";
const spaces = new RegExp(`[${spaceSigns}]`, "g");
/** Full-width digits and letters. */
const wide = /[\uff10-\uff19\uff21-\uff5a]/g;
const isWide = (c: string): boolean => c.search(wide) === 0;

/** Most paragraphs hold nothing of the kind, and are told by one look at each character. */
const spaced = codeSetOf(spaceSigns);
const widened = codeSetOf(Array.from({ length: 0x4b }, (_, i) => String.fromCharCode(0xff10 + i)).filter(isWide));
const mark = codeSetOf([...Object.keys(punctuation), ...circled]);
/** What may be written in another way, by what stands around it. */
const rewritten = codeSetOf([...Object.keys(punctuation), ...circled, "，", "."]);
const commaCode = "，".charCodeAt(0);

/** What of a text is to be written in another way, as sets. */
function notPlain(text: string): number {
  let sets = text.endsWith(".") ? mark : 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    sets |= setsAt(code);
    if (code === commaCode && isDigitAt(text, i - 1) && isDigitAt(text, i + 1)) sets |= mark;
  }
  return sets & (spaced | widened | mark);
}

const narrow = (c: string): string => String.fromCharCode(c.charCodeAt(0) - 0xfee0);
/** A stroke between words, and not in a fraction or an address. */
const isBetween = (text: string, at: number): boolean =>
  isHanzi(text.charCodeAt(at - 1)) && isHanzi(text.charCodeAt(at + 1));
const inPlace = (unit: number): number => unit;

/**
 * Place in the original.
 * @param gone of each space, in order, the unit of the plain text that it stood before
 */
function shifted(gone: readonly number[], unit: number): number {
  let [low, high] = [0, gone.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] as number) <= unit) low = middle + 1;
    else high = middle;
  }
  return unit + low;
}

function withoutSpaces(original: string): PlainText {
  const gone: number[] = [];
  const text = original.replace(spaces, (_, at: number) => {
    gone.push(at - gone.length);
    return "";
  });
  return { text, at: (unit) => shifted(gone, unit) };
}

/** Full-width digits and letters become plain, spaces go, half-width punctuation outside figures becomes Chinese. */
export function plain(original: string): PlainText {
  const sets = notPlain(original);
  if (sets === 0) return { text: original, at: inPlace };
  const { text, at } = sets & spaced ? withoutSpaces(original) : { text: original, at: inPlace };
  return { text: marked(sets & widened ? text.replace(wide, narrow) : text), at };
}

/** Marks as they are written in Chinese. */
function marked(text: string): string {
  let written = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!inSet(text.charCodeAt(i), rewritten)) continue;
    const mark = text.charAt(i);
    const instead = insteadOf(mark, i, text);
    if (instead === mark) continue;
    written += text.slice(from, i) + instead;
    from = i + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** A comma that sets thousands apart is a plain one; any other, as every other mark, is Chinese. */
function insteadOf(mark: string, at: number, text: string): string {
  if (mark === "," || mark === "，") return isDigitAt(text, at - 1) && endsThousands(text, at + 1) ? "," : "，";
  if (mark === "/" || mark === "／") return isBetween(text, at) ? "、" : mark;
  // 办结49件.
  if (mark === "." || mark === "．") return at === text.length - 1 && isHanzi(text.charCodeAt(at - 1)) ? "。" : ".";
  return punctuation[mark] ?? "、";
}
const endsThousands = (text: string, at: number): boolean =>
  isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);

export interface Sentence {
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

/** A sentence longer than this is cut at the next comma: nobody writes one, and reading stays linear. */
const longest = 800;
const mayCut = (c: string, length: number) => length > 2 * longest || (length > longest && "，；、".includes(c));
const [stop, call, question] = [..."。！？"].map((mark) => mark.charCodeAt(0));
const isStop = (code: number): boolean => code === stop || code === call || code === question;

/** Ends at 。！？; a claim never reaches over one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const within = i < text.length && !isStop(text.charCodeAt(i));
    if (within && (i - start <= longest || !mayCut(text.charAt(i), i - start))) continue;
    if (i > start) sentences.push({ start, end: i });
    start = i < text.length && "。！？，；、".includes(text.charAt(i)) ? i + 1 : i;
  }
  return sentences;
}
