/** A part and a whole that may each be read in several ways are to be read in the same one. */
import type { Reading } from "../../../claims/claim.js";

const rowsOf = ({ cells }: Reading): string =>
  [...new Set(cells.map((cell) => cell.slice(0, cell.lastIndexOf("/"))))].join();

/**
 * Whether a reading of the part and one of the whole, by their places, are of the same rows: natural persons among those
 * that were new, of all that were new. Any two, where no reading of the one is of the rows of one of the other.
 */
export function ofSameRows(part: readonly Reading[], whole: readonly Reading[]): (i: number, j: number) => boolean {
  const [rows, all] = [part.map(rowsOf), whole.map(rowsOf)];
  return rows.some((row) => all.includes(row)) ? (i, j) => rows[i] === all[j] : () => true;
}
