/** A problem of reading or writing: bad input is a result with a reason and a place, never a crash. */
import type { Place } from "./provenance.js";

export type ProblemCode =
  | "empty-input"
  | "not-text"
  | "unknown-format"
  | "ambiguous-format"
  | "damaged-file"
  | "encrypted-file"
  | "scanned-pdf"
  | "too-large"
  | "too-deep"
  | "missing-library"
  | "list-page"
  | "no-report"
  | "unknown-edition"
  | "mixed-editions"
  | "table-missing"
  | "table-incomplete"
  | "table-repeated"
  | "cell-ambiguous"
  | "cell-text"
  | "unit-unknown"
  | "told-by-name"
  | "label-unknown"
  | "label-differs"
  | "row-added"
  | "column-added"
  | "data-differs"
  | "invalid-model"
  | "encoding-doubtful"
  | "content-dropped"
  | "aborted";

export interface Problem {
  readonly code: ProblemCode;
  /** `error`: nothing, or not everything, could be read. `warning`: read, but look. `info`: worth knowing. */
  readonly severity: "error" | "warning" | "info";
  readonly message: { readonly "zh-CN": string; readonly en: string };
  readonly place?: Place;
  /** Cells it is about. */
  readonly cells?: readonly string[];
  /** `list-page`: the annual reports that the list offers. */
  readonly entries?: readonly OfferedReport[];
}

/** A report that a list page offers, or an article of a file that holds several. */
export interface OfferedReport {
  readonly title: string;
  /** Address as far as it could be made whole; inside a file of articles the path there. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Report year by the title. */
  readonly year?: number;
}

export type Result<T> =
  | ({ readonly ok: true; readonly problems: readonly Problem[] } & T)
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };
