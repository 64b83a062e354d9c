/** Which of many words a text holds: one pass that jumps over what can be the end of none. */

/** Shorter words would shorten every jump: they are looked for one by one. */
const shortest = 8;
const slots = 1024;

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
/** A place in the tables for two characters that follow one another; the bit that tells the cases of letters apart is left out. */
const slotOf = (before: number, last: number): number => ((before | 0x20) * 37 + (last | 0x20)) & (slots - 1);

function holdsAt(text: string, word: string, from: number): boolean {
  for (let i = 0; i < word.length; i++) if (lower(text.charCodeAt(from + i)) !== word.charCodeAt(i)) return false;
  return true;
}

export type Words = (text: string) => ReadonlySet<string>;

/** Searches for the words by their first characters (Wu and Manber 1994); ASCII letters are compared without case. */
export function wordsFinder(words: readonly string[]): Words {
  const all = [...new Set(words.map((word) => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase())))];
  const long = all.filter((word) => word.length >= shortest);
  const short = all.filter((word) => word.length < shortest);
  /** How far the end of a word's first characters may be behind a pair. */
  const jumps = new Uint8Array(slots).fill(shortest - 1);
  const ends: string[][] = Array.from({ length: slots }, () => []);
  for (const word of long) {
    for (let i = 1; i < shortest; i++) {
      const slot = slotOf(word.charCodeAt(i - 1), word.charCodeAt(i));
      jumps[slot] = Math.min(jumps[slot]!, shortest - 1 - i);
      if (i === shortest - 1) ends[slot]!.push(word);
    }
  }
  return (text) => {
    const found = new Set<string>();
    for (let end = shortest - 1; end < text.length; ) {
      const slot = slotOf(text.charCodeAt(end - 1), text.charCodeAt(end));
      const jump = jumps[slot]!;
      if (jump === 0)
        for (const word of ends[slot]!)
          if (!found.has(word) && holdsAt(text, word, end - shortest + 1)) found.add(word);
      end += jump || 1;
    }
    const plain = short.length > 0 && short.some((word) => /[a-z]/.test(word)) ? text.toLowerCase() : text;
    for (const word of short) if (plain.includes(word)) found.add(word);
    return found;
  };
}
