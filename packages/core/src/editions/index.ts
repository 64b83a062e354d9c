/** The editions the library knows. To add one: a folder with the same file names, and a line here. */
import { edition2019 } from "./2019/edition.js";
import { edition2021 } from "./2021/edition.js";
import type { EditionDef } from "./define.js";

export const editions = { "2019": edition2019, "2021": edition2021 } as const satisfies { [id: string]: EditionDef };

export type Editions = typeof editions;
export type EditionId = keyof Editions;
export const editionIds = Object.keys(editions) as EditionId[];

/** The edition as plain data, without its literal types: for code that serves every edition alike. */
export const editionOf = (id: EditionId): EditionDef => editions[id];

/** The edition that applies to a report year by the notices, or `undefined` for a year no known notice covers. */
export const editionForYear = (year: number): EditionId | undefined =>
  editionIds.find((id) => {
    const { from, to }: { from: number; to: number | null } = editions[id].years;
    return year >= from && (to === null || year <= to);
  });
