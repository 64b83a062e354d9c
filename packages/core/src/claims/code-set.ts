/** Characters looked up by their code: a table costs a load where a `Set` costs a hash, and a text asks at every place. */

const codeUnits = 0x10000;

export type CodeSet = (code: number) => boolean;

/** Whether a UTF-16 unit is one of the characters; `NaN`, the code behind the end of a text, is none. */
export function codeSetOf(characters: Iterable<string>): CodeSet {
  const table = new Uint8Array(codeUnits);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return (code) => table[code] === 1;
}
