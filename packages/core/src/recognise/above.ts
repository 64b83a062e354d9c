/**
 * Which row is meant by a label that a form prints more than once in a block (（二）被依法纠错数 of reconsiderations and of
 * litigation): the one that is a part of what stands above it.
 */
import type { LabelHit } from "./labels.js";
import { normalise } from "./normalise.js";

export interface Meant {
  readonly hits: readonly LabelHit[];
  /** More than one row of a block may be meant. */
  readonly undecided: boolean;
}

export class Above {
  constructor(private last: readonly LabelHit[] = []) {}

  /** The row or group read last. */
  get hits(): readonly LabelHit[] {
    return this.last;
  }

  /** The rows that a label means here; it is then what stands above the next one. */
  row(hits: readonly LabelHit[]): Meant {
    const repeated = (hit: LabelHit): boolean => hits.some((other) => other.where === hit.where && other.id !== hit.id);
    if (!hits.some(repeated)) {
      if (hits.length > 0) this.last = hits;
      return { hits, undecided: false };
    }
    const below = (hit: LabelHit): boolean =>
      this.last.some(
        (above) => above.where === hit.where && [...above.groups, above.id].includes(hit.groups.at(-1) ?? ""),
      );
    const meant = hits.filter((hit) => !repeated(hit) || below(hit));
    const undecided = !one(meant);
    this.last = undecided ? [] : meant;
    return { hits: undecided ? hits : meant, undecided };
  }

  group(hits: readonly LabelHit[]): void {
    this.last = hits;
  }

  /** A label that no form has: with a number of its own it may begin another group. */
  unknown(text: string): void {
    if (/^[(]?[一二三四五六七八九十]/.test(normalise(text.slice(0, 20)))) this.last = [];
  }
}

/** One row, in however many editions. */
const one = (hits: readonly LabelHit[]): boolean =>
  hits.length > 0 &&
  new Set(hits.map((hit) => `${hit.where} ${hit.id}`)).size === new Set(hits.map((hit) => hit.where)).size;
