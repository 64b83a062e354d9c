/** Provenance: a sidecar keyed by cell address. Where a figure stood, its text, and how it was read. */

/** How a cell was read; the words are those of the facts. */
export type CellStatus = "exact" | "inferred" | "ambiguous" | "text" | "blank" | "missing";

/** Where something stood in the source; every field that the kind of source can tell. */
export interface Place {
  /** Path of the file inside an archive. */
  readonly file?: string;
  /** Number of the table in the document, from 1. */
  readonly table?: number;
  /** Row and column of the expanded grid, from 1. */
  readonly row?: number;
  readonly column?: number;
  /** Line of the text, from 1; column in characters, from 1. */
  readonly line?: number;
  readonly character?: number;
  readonly page?: number;
  readonly sheet?: string;
  /** Path inside the source: `html/body/table[2]/tr[5]/td[3]`, a JSON pointer, a cell reference. */
  readonly path?: string;
}

export interface Origin {
  readonly status: Exclude<CellStatus, "missing">;
  /** The cell's text as found, spaces trimmed. */
  readonly raw: string;
  readonly place?: Place;
  /** Why the value is what it is, where that is not plain (`inferred`, `ambiguous`). */
  readonly reason?: string;
  /** The readings an `ambiguous` cell allows. */
  readonly candidates?: readonly (number | null)[];
}

/** Keyed by cell address, `2019:…` for cells of another edition, `extra:table/label/column` for rows added. */
export type Provenance = { readonly [address: string]: Origin };
