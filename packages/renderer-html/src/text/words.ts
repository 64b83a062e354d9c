/** Where the heads of the forms may break: between their words, of two characters each but for a few of three. */

const SHORT_LABEL = /^(?:[一二三四五六七八九十]、)?[\u4e00-\u9fff/]{4,12}$/;
const WORD =
  /(?:[一二三四五六七八九十]、|上一年|[本下]年度|申请人|新制作|新公开|总数量|总金额|增\/减|..[性后或的]|..)(?:.$)?/g;

const known = new Map<string, readonly string[]>();
/** More than all editions have. */
const MOST_KNOWN = 200;

/** A label in its words: `上一年|项目|数量`; joined they are the label. What is no short label of the form is one word. */
export function labelWords(label: string): readonly string[] {
  const found = known.get(label);
  if (found) return found;
  if (!SHORT_LABEL.test(label)) return [label];
  const words = label.match(WORD) ?? [label];
  if (known.size < MOST_KNOWN) known.set(label, words);
  return words;
}
