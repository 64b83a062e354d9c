/** Reading cells of a report by address, for code that serves every edition. */
import type { EditionId } from "../editions/index.js";
import { editionOf } from "../editions/index.js";
import type { AnyReport, CellValue, Report } from "../model/report.js";
import { cellOf } from "./cells.js";

/** The report without literal types of its edition. */
export const anyReport = (report: Report): AnyReport => report as unknown as AnyReport;

/**
 * The value at an address: a number, `null` for a cell without a figure, `undefined` where the report has no such place.
 * Takes `table/row/column` and `edition:table/row/column`.
 */
export function valueAt(report: Report | AnyReport, address: string): CellValue | undefined {
  const any = report as AnyReport;
  // By the edition's own names: what is cut out of an address would be looked for by each of its letters.
  const cell = cellOf(editionOf(any.edition), address);
  if (cell) return any.tables[cell.table]?.[cell.row.id]?.[cell.column.id];
  const [table = "", row = "", column = ""] = address.split("/");
  if (table.includes(":")) return any.foreign?.[address as `${EditionId}:${string}`];
  return any.tables[table]?.[row]?.[column];
}

/** The text of a cell as it is to be printed: its own text where it has one, else the number; `""` for an empty cell. */
export function textAt(report: Report | AnyReport, address: string): string {
  const any = report as AnyReport;
  const own = any.cellTexts?.[address];
  if (own !== undefined) return own;
  const value = valueAt(report, address);
  return value === null || value === undefined ? "" : String(value);
}

/** The unit of a cell: the cell's own, else the form's, else `null`. */
export function unitAt(report: Report | AnyReport, address: string): string | null {
  const own = (report as AnyReport).cellUnits?.[address];
  if (own !== undefined) return own;
  const [edition, local] = splitAddress(report.edition, address);
  return cellOf(editionOf(edition), local)?.quantity.unit ?? null;
}

/** `2019:applications/…` → [`2019`, `applications/…`]; without a prefix the report's own edition. */
export function splitAddress(edition: EditionId, address: string): [EditionId, string] {
  const colon = address.indexOf(":");
  return colon < 0 ? [edition, address] : [address.slice(0, colon) as EditionId, address.slice(colon + 1)];
}
