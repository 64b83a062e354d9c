/** One look at all of the prose, for every rule that asks whether there is anything to find: most patterns stand in no text. */
import type { Prose } from "../../claims/prose.js";

export interface Glance {
  /** All paragraphs, a line each. */
  readonly text: string;
  /** The pairs of neighbours it holds, a bit for each; some share one, so only a bit that is not set tells. */
  readonly pairs: readonly number[];
  /** Digits of its longest number, however they are grouped by spaces and hyphens. */
  readonly digits: number;
}

const [zero, nine, space, hyphen] = [0x30, 0x39, 0x20, 0x2d];
/** A plain list, for one with a buffer of its own takes longer to make than to fill. */
const none: readonly number[] = new Array(512).fill(0);
/** Where a pair of UTF-16 units stands among the bits, 32 in a number. */
const pairOf = (unit: number, next: number): number => (unit * 31 + next) & (none.length * 32 - 1);

function look(text: string): Glance {
  const pairs = none.slice();
  let digits = 0;
  let run = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const pair = pairOf(before, unit);
    pairs[pair >> 5] = (pairs[pair >> 5] as number) | (1 << (pair & 31));
    before = unit;
    if (unit > nine) run = 0;
    else if (unit >= zero) digits = Math.max(digits, ++run);
    else if (unit !== space && unit !== hyphen) run = 0;
  }
  return { text, pairs, digits };
}

const known = new WeakMap<Prose, Glance>();

export function glanceAt(prose: Prose): Glance {
  let glance = known.get(prose);
  if (!glance) {
    glance = look(prose.paragraphs.map((paragraph) => paragraph.text).join("\n"));
    known.set(prose, glance);
  }
  return glance;
}

/** Whether a word stands in the text; of most words that do not, a pair of neighbours is missing already. */
export function holdsWord({ text, pairs }: Glance, word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const pair = pairOf(word.charCodeAt(i - 1), word.charCodeAt(i));
    if (((pairs[pair >> 5] as number) & (1 << (pair & 31))) === 0) return false;
  }
  return text.includes(word);
}
