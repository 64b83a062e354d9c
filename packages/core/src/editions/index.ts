/** The editions the library knows. To add one: a folder with the same file names, and a line here (see README.md). */

import { NianbaoError } from "../nianbao-error.js";
import { edition2014 } from "./2014/edition.js";
import { edition2019 } from "./2019/edition.js";
import { edition2021 } from "./2021/edition.js";
import type { EditionDef } from "./define.js";
import { faultsOf } from "./faults.js";
import { find, ids, put, take } from "./registry.js";

export const editions = {
  "2014": edition2014,
  "2019": edition2019,
  "2021": edition2021,
} as const satisfies { [id: string]: EditionDef };

export type Editions = typeof editions;
export type EditionId = keyof Editions;

put(...Object.values(editions));

/** Ids of all known editions, the earliest first; registered ones among them. */
export const editionIds: readonly EditionId[] = ids as EditionId[];

export const isEditionId = (id: string): id is EditionId => find(id) !== undefined;

/** The edition as plain data, without its literal types: for code that serves every edition alike. */
export const editionOf = (id: EditionId): EditionDef => find(id) as EditionDef;

/**
 * The edition that applies to a report year by the notices, or `undefined` for a year no known notice covers. One that is
 * still in force gives way to a later one.
 */
export const editionForYear = (year: number): EditionId | undefined =>
  editionIds.findLast((id) => {
    const { from, to } = editionOf(id).years;
    return year >= from && (to === null || year <= to);
  });

/**
 * Makes an edition known to everything that composes, recognises, checks and prints reports: a local form, or one newer
 * than the library. Once, before the first report is read.
 * @returns takes it back
 * @throws NianbaoError when the id is taken (`edition-known`) or the definition contradicts itself (`edition-faulty`); the
 * message says where
 */
export function registerEdition(edition: EditionDef): () => void {
  if (find(edition.id)) throw new NianbaoError("edition-known", `edition ${edition.id} is known already`);
  const faults = faultsOf(edition);
  if (faults.length > 0) throw new NianbaoError("edition-faulty", faults.join("; "));
  put(edition);
  return () => take(edition.id);
}
