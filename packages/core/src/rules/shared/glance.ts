/** One look at all of the prose, for every rule that asks whether there is anything to find: most patterns stand in no text. */
import type { Prose } from "../../claims/prose.js";

export interface Glance {
  /** All paragraphs, a line each. */
  readonly text: string;
  /** The characters it holds, a bit for each UTF-16 unit; a few share one, so only a bit that is not set tells. */
  readonly units: readonly number[];
  /** Digits of its longest number, however they are grouped by spaces and hyphens. */
  readonly digits: number;
}

const [zero, nine, space, hyphen] = [0x30, 0x39, 0x20, 0x2d];
/** A plain list, for one with a buffer of its own takes longer to make than to fill. */
const places = 256;
const placeOf = (unit: number): number => (unit >> 4) & (places - 1);
const bitOf = (unit: number): number => 1 << (unit & 15);

function look(text: string): Glance {
  const units: number[] = new Array(places).fill(0);
  let digits = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const place = placeOf(unit);
    units[place] = (units[place] as number) | bitOf(unit);
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
    if (((units[placeOf(unit)] as number) & bitOf(unit)) === 0) return false;
  }
  return text.includes(word);
}
