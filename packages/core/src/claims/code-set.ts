/** Characters looked up by their code: a table costs a load where a `Set` costs a hash, and a text asks at every place. */

const codeUnits = 0x10000;

/** By UTF-16 unit: 1 where it is in the set. `NaN`, the code behind the end of a text, is in none. */
export type CodeSet = Uint8Array;

export function codeSetOf(characters: Iterable<string>): CodeSet {
  const table = new Uint8Array(codeUnits);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Most of a text: what holds no hanzi need not be asked about them, whose places lie all over a table. */
export const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
