/** One look at all of the prose, for every rule that asks whether there is anything to find: most patterns stand in no text. */
import type { Prose } from "../../claims/prose.js";

export interface Glance {
  /** All paragraphs, a line each. */
  readonly text: string;
  /** The characters it holds, a bit for each UTF-16 unit. */
  readonly units: Uint8Array;
  /** Digits of its longest number, however they are grouped by spaces and hyphens. */
  readonly digits: number;
}

const [zero, nine, space, hyphen] = [0x30, 0x39, 0x20, 0x2d];

function look(text: string): Glance {
  const units = new Uint8Array(0x10000 / 8);
  let digits = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[unit >> 3] = (units[unit >> 3] as number) | (1 << (unit & 7));
    if (unit > nine) run = 0;
    else if (unit >= zero) digits = Math.max(digits, ++run);
    else if (unit !== space && unit !== hyphen) run = 0;
  }
  return { text, units, digits };
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

/** Whether a word stands in the text; of most words that do not, a character is missing already. */
export function holdsWord({ text, units }: Glance, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (((units[unit >> 3] as number) & (1 << (unit & 7))) === 0) return false;
  }
  return word.length === 1 || text.includes(word);
}
