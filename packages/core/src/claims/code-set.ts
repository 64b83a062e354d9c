/** Characters looked up by their code: a table costs a load where a `Set` costs a hash, and a text asks at every place. */

const codeUnits = 0x10000;

/** The sets of a character, a bit for each: one look at one place tells of all of them. */
const setsOf = new Uint32Array(codeUnits);
const most = 32;
let count = 0;

/** A set, as its bit. */
export type CodeSet = number & { readonly codeSet: unique symbol };

/** @throws RangeError where there are more sets than bits */
export function codeSetOf(characters: Iterable<string>): CodeSet {
  if (count === most) throw new RangeError(`more than ${most} sets of characters`);
  const bit = 1 << count++;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    setsOf[code] = (setsOf[code] as number) | bit;
  }
  return bit as CodeSet;
}

/** The sets that a character is in, together; `NaN`, the code behind the end of a text, is in none. */
export const setsAt = (code: number): number => setsOf[code | 0] as number;

/** The unit at a place; 0, which is in no set, where there is none: what lies within a text is read sooner. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

export const inSet = (code: number, set: CodeSet): boolean => (setsAt(code) & set) !== 0;

/** Most of a text: what holds no hanzi need not be asked about them, whose places lie all over a table. */
export const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
