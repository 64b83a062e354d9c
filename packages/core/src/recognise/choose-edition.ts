/** Which edition the tables follow: their own labels decide, the year only where they do not. */
import { type EditionId, editionForYear, editionIds, editionOf } from "../editions/index.js";
import type { Vote } from "./found.js";

/** The edition for a year that no notice covers: the nearest; the latest where the year is not told either. */
const nearest = (year: number | null): EditionId => {
  const first = editionIds[0] as EditionId;
  return year !== null && year < editionOf(first).years.from ? first : (editionIds.at(-1) as EditionId);
};

/**
 * Each block speaks for the edition whose wording it keeps best, and the blocks are counted: one block with heads of
 * another edition does not move the report there, however many cells it has.
 */
export function editionByLabels(votes: readonly Vote[]): EditionId | undefined {
  const tables = new Map<string, Map<string, Map<EditionId, number>>>();
  for (const { table, block, edition, official } of votes) {
    let blocks = tables.get(table);
    if (!blocks) {
      blocks = new Map();
      tables.set(table, blocks);
    }
    let scores = blocks.get(block);
    if (!scores) {
      scores = new Map();
      blocks.set(block, scores);
    }
    scores.set(edition, (scores.get(edition) ?? 0) + (official ? 2 : 1));
  }
  const wins = new Map<EditionId, number>();
  for (const blocks of tables.values())
    for (const scores of blocks.values()) {
      const winner = first(scores);
      if (winner) wins.set(winner, (wins.get(winner) ?? 0) + 1);
    }
  return first(wins);
}

/** The key with the greatest number, if no other has the same. */
function first(scores: ReadonlyMap<EditionId, number>): EditionId | undefined {
  const [a, b] = [...scores].sort((x, y) => y[1] - x[1]);
  return a && (!b || a[1] > b[1]) ? a[0] : undefined;
}

export const chooseEdition = (
  asked: EditionId | undefined,
  votes: readonly Vote[],
  said: string | undefined,
  year: number | null,
): EditionId =>
  asked ??
  editionIds.find((id) => id === said) ??
  editionByLabels(votes) ??
  (year === null ? undefined : editionForYear(year)) ??
  nearest(year);
