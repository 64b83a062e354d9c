/**
 * What readers of tables hand over, before the edition is chosen: each figure with every address it may have. Readers of
 * grids and of flattened text return the same.
 */
import type { EditionId } from "../editions/index.js";
import type { Problem } from "../model/problem.js";
import type { Place } from "../model/provenance.js";
import type { CellReading } from "./value.js";

/** A place in one edition: `table/row/column`. */
export interface EditionAddress {
  readonly edition: EditionId;
  readonly address: string;
}

export interface FoundCell {
  /** The same place in each edition whose labels fit; never empty. */
  readonly at: readonly EditionAddress[];
  readonly reading: CellReading;
  /** Where it is not the reading's own: derived with certainty, or undecided. */
  readonly status?: "inferred" | "ambiguous";
  readonly reason?: string;
  /** The readings an `ambiguous` cell allows. */
  readonly candidates?: readonly (number | null)[];
  /** The unit that the head names: 采购总金额（万元）. */
  readonly headUnit?: string;
  /** The label of its row as found, where it is only like one of the form: 1.属于国家机密. */
  readonly label?: string;
  /** The label of its group as found, where no form prints it so: （五）不予受理. */
  readonly group?: string;
  readonly place?: Place;
}

/** A figure of a row that no edition has. */
export interface FoundExtra {
  readonly table: string;
  /** The row of the form it stands in, as each edition names it: then only the column was added. */
  readonly row?: readonly { readonly edition: EditionId; readonly row: string }[];
  /** As found; groups above, outermost first, joined by " / ". */
  readonly label: string;
  /** Row it follows, as each edition names it; empty before the first row. */
  readonly after: readonly { readonly edition: EditionId; readonly row: string }[];
  /** Column it stands in, as each edition names it; empty for a head no edition has. */
  readonly column: readonly { readonly edition: EditionId; readonly column: string }[];
  /** The head as found. */
  readonly head: string;
  readonly reading: CellReading;
  /** The unit that the head or the row's column of units names. */
  readonly headUnit?: string;
  readonly ambiguous?: string;
  readonly place?: Place;
}

/** A label that was used to read: it speaks for the editions that print it. */
export interface Vote {
  readonly edition: EditionId;
  readonly table: string;
  readonly block: string;
  /** The edition prints it in these words; else it is an accepted variant. */
  readonly official: boolean;
}

export interface Found {
  readonly cells: readonly FoundCell[];
  readonly extras: readonly FoundExtra[];
  readonly votes: readonly Vote[];
  readonly problems: readonly Problem[];
  /** Statutory tables found, in order of appearance. */
  readonly tables: readonly string[];
}

/** A line of running text. */
export interface StreamLine {
  readonly text: string;
  /** Index of the block it belongs to, among the blocks handed over. */
  readonly block: number;
  /** Line of the source, from 1, as far as known. */
  readonly line?: number;
}

/** What a reader of flattened tables found, and which lines it used up. */
export interface StreamFound extends Found {
  /** Runs of lines `[from, to)` that are a table, in order, without overlap. */
  readonly consumed: readonly { readonly from: number; readonly to: number; readonly table: string }[];
}
