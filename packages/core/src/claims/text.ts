/** A paragraph made plain for reading, each unit tied to its place in the original; and its sentences. */

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
  "［": "（",
  "］": "）",
  "％": "%",
  "﹪": "%",
  "．": ".",
  "?": "？",
  "!": "！",
};
const isDigit = (c: string | undefined) => c !== undefined && c >= "0" && c <= "9";

const space = /[\s\u200b\u00ad]/;
/** Spaces of every width and characters that are not seen; hanzi, most of any text, are known not to be without a look. */
const isSpace = (c: string, code: number): boolean => (code < 0x4e00 || code === 0xfeff) && space.test(c);

/** Anything that is not left as it stands; most paragraphs have nothing of it. */
const changing = /[\s\u200b\u00ad０-９\uff21-\uff5a,﹐;:()[\]［］％﹪．?!]|\d，\d/;
const inPlace = (unit: number): number => unit;

/** Full-width digits and letters become plain, spaces go, half-width punctuation outside figures becomes Chinese. */
export function plain(original: string): PlainText {
  if (!changing.test(original)) return { text: original, at: inPlace };
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    let c = original.charAt(i);
    const code = c.charCodeAt(0);
    if (isSpace(c, code)) continue;
    if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a))
      c = String.fromCharCode(code - 0xfee0);
    units.push(c);
    at.push(i);
  }
  for (let i = 0; i < units.length; i++) {
    const c = units[i] as string;
    const thousands =
      (c === "," || c === "，") &&
      isDigit(units[i - 1]) &&
      [1, 2, 3].every((n) => isDigit(units[i + n])) &&
      !isDigit(units[i + 4]);
    units[i] = thousands ? "," : (punctuation[c] ?? c);
  }
  return { text: units.join(""), at: (unit) => at[unit] ?? original.length };
}

export interface Sentence {
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

/** A sentence longer than this is cut at the next comma: nobody writes one, and reading stays linear. */
const longest = 800;
const mayCut = (c: string, length: number) => length > 2 * longest || (length > longest && "，；、".includes(c));

/** Ends at 。！？; a claim never reaches over one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !"。！？".includes(text.charAt(i)) && !mayCut(text.charAt(i), i - start)) continue;
    if (i > start) sentences.push({ start, end: i });
    start = i < text.length && "。！？，；、".includes(text.charAt(i)) ? i + 1 : i;
  }
  return sentences;
}
