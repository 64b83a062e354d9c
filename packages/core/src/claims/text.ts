/** A paragraph made plain for reading, each unit tied to its place in the original; and its sentences. */

import { codeSetOf } from "./code-set.js";

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
};
/** Spaces of every width and characters that are not seen. */
const space = /[\s\u200b\u00ad]/;
const spaces = /[\s\u200b\u00ad]/g;
/** Full-width digits and letters. */
const wide = /[\uff10-\uff19\uff21-\uff5a]/g;
/** A comma that sets thousands apart is a plain one; any other, as every other mark, is Chinese. */
const wideThousands = /(?<=\d)，(?=\d{3}(?!\d))/g;
const halfWidth = /(?<!\d),|,(?!\d{3}(?!\d))|[﹐;:()[\]％﹪．?!]/g;

/** Most paragraphs hold nothing of the kind, and are told by one look. */
const notPlain = /[\uff10-\uff19\uff21-\uff5a,﹐;:()[\]％﹪．?!]|\d，\d/;

const narrow = (c: string): string => String.fromCharCode(c.charCodeAt(0) - 0xfee0);
const chinese = (mark: string): string => punctuation[mark] ?? mark;
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
  if (!space.test(original)) return { text: original, at: inPlace };
  const gone: number[] = [];
  const text = original.replace(spaces, (_, at: number) => {
    gone.push(at - gone.length);
    return "";
  });
  return { text, at: (unit) => shifted(gone, unit) };
}

/** Full-width digits and letters become plain, spaces go, half-width punctuation outside figures becomes Chinese. */
export function plain(original: string): PlainText {
  const { text, at } = withoutSpaces(original);
  if (!notPlain.test(text)) return { text, at };
  return { text: text.replace(wide, narrow).replace(wideThousands, ",").replace(halfWidth, chinese), at };
}

export interface Sentence {
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

/** A sentence longer than this is cut at the next comma: nobody writes one, and reading stays linear. */
const longest = 800;
const mayCut = (c: string, length: number) => length > 2 * longest || (length > longest && "，；、".includes(c));
const stops = codeSetOf("。！？");

/** Ends at 。！？; a claim never reaches over one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const within = i < text.length && !stops[text.charCodeAt(i)];
    if (within && (i - start <= longest || !mayCut(text.charAt(i), i - start))) continue;
    if (i > start) sentences.push({ start, end: i });
    start = i < text.length && "。！？，；、".includes(text.charAt(i)) ? i + 1 : i;
  }
  return sentences;
}
