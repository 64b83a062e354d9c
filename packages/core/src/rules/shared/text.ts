/** Comparing printed texts. */

const spaces = /[\s\u00a0\u3000\u200b\ufeff]/g;
const quotes = /[“”„‟]/g;

/** Hanzi, the two marks that have one width only, and ASCII: nothing to fold, as in most labels and titles. */
const asIs = /^[\u4e00-\u9fff、。!-~]*$/;

/** Width, spaces and the kind of quotation marks aside; the normal form has brackets and commas of one width. */
export const folded = (text: string): string =>
  asIs.test(text) ? text : text.normalize("NFKC").replace(spaces, "").replace(quotes, '"');

const labels = new Map<string, string>();

/** Of a label of an edition: every report is compared with the same few. */
export function foldedLabel(label: string): string {
  const known = labels.get(label);
  if (known !== undefined) return known;
  const text = folded(label);
  labels.set(label, text);
  return text;
}

const ordinals = "一二三四五六七八九十";

/** 一 … 十 and 十一 … 十九; Arabic digits; `undefined` for anything else. */
export function smallNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (/^十[一二三四五六七八九]$/.test(text)) return 10 + ordinals.indexOf(text[1] as string) + 1;
  const at = text.length === 1 ? ordinals.indexOf(text) : -1;
  return at < 0 ? undefined : at + 1;
}

/** The four digits of a year in a text, the first that is a plausible report year. */
export function yearIn(text: string): number | undefined {
  const match = /(?<!\d)(20\d\d)(?=\s*年)/.exec(asIs.test(text) ? text : text.normalize("NFKC"));
  return match ? Number(match[1]) : undefined;
}
