/** The facts of a report: one line a cell, as researchers load them. */
import type { EditionDef } from "../editions/define.js";
import { editionOf } from "../editions/index.js";
import { cellOf, cellsOf, tableTitle } from "../layout/cells.js";
import { splitAddress, textAt, unitAt, valueAt } from "../layout/values.js";
import type { CellStatus, Origin, Provenance } from "../model/provenance.js";
import type { AnyReport, ExtraRow, Report } from "../model/report.js";

export interface Fact {
  readonly edition: string;
  readonly year: number | null;
  readonly organ: string | null;
  /** Official section title of the edition, with its number. */
  readonly table: string;
  /** Cell address; `2019:…` for a cell of another edition, `extra:…` for a row the office added. */
  readonly cell: string;
  /** Official leaf labels; for an added row the label as found. */
  readonly row: string;
  readonly column: string;
  /** As printed, never converted; `null` where there is no number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly raw: string;
  readonly status: CellStatus;
  /** Why the value is what it is, where that is not plain. */
  readonly reason?: string;
  readonly candidates?: readonly (number | null)[];
  readonly place?: Origin["place"];
}

/** The columns of the facts table, in order. */
export const factColumns = [
  "edition",
  "year",
  "organ",
  "table",
  "cell",
  "row",
  "column",
  "value",
  "unit",
  "raw",
  "status",
] as const satisfies readonly (keyof Fact)[];

type Head = Pick<Fact, "edition" | "year" | "organ">;

const statusOf = (value: number | null | undefined, raw: string, origin: Origin | undefined): CellStatus => {
  if (origin) return origin.status;
  if (value === undefined) return "missing";
  if (value !== null) return "exact";
  return raw === "" ? "blank" : "text";
};

const told = (origin: Origin | undefined): Pick<Fact, "reason" | "candidates" | "place"> => ({
  ...(origin?.reason === undefined ? {} : { reason: origin.reason }),
  ...(origin?.candidates === undefined ? {} : { candidates: origin.candidates }),
  ...(origin?.place === undefined ? {} : { place: origin.place }),
});

function factAt(head: Head, report: AnyReport, edition: EditionDef, address: string, origin: Origin | undefined): Fact {
  const [, local] = splitAddress(report.edition, address);
  const cell = cellOf(edition, local);
  const [table = "", row = "", column = ""] = local.split("/");
  const value = valueAt(report, address);
  const raw = origin?.raw ?? textAt(report, address);
  return {
    ...head,
    table: tableTitle(edition, cell?.table ?? table),
    cell: address,
    row: cell?.row.label ?? row,
    column: cell?.column.label ?? column,
    value: value ?? null,
    unit: unitAt(report, address),
    raw,
    status: statusOf(value, raw, origin),
    ...told(origin),
  };
}

function extraFacts(head: Head, edition: EditionDef, row: ExtraRow, provenance: Provenance): Fact[] {
  const columns = (id: string) => cellsOf(edition).filter((cell) => cell.table === row.table && cell.column.id === id);
  return Object.entries(row.cells).map(([column, value]) => {
    const address = `extra:${row.table}/${row.label}/${column}`;
    const origin = provenance[address];
    const raw = origin?.raw ?? row.texts?.[column] ?? (value === null ? "" : String(value));
    const cells = columns(column);
    // what the rows of the form disagree in, nothing says of an added one
    const units = new Set(cells.map((cell) => cell.quantity.unit));
    const unit = units.size === 1 ? cells[0]?.quantity.unit : undefined;
    return {
      ...head,
      table: tableTitle(edition, row.table),
      cell: address,
      row: row.label,
      column: cells[0]?.column.label ?? column,
      value,
      unit: row.units?.[column] ?? unit ?? null,
      raw,
      status: statusOf(value, raw, origin),
      ...told(origin),
    };
  });
}

/**
 * Every cell of the edition's tables exactly once, in printed order, then cells of other editions, then added rows.
 * Without provenance the status follows from the report alone.
 */
export function factsOf(input: Report, provenance: Provenance = {}): Fact[] {
  const report = input as unknown as AnyReport;
  const head: Head = { edition: report.edition, year: report.year, organ: report.organ.name };
  const edition = editionOf(report.edition);
  const foreign = new Set([
    ...Object.keys(report.foreign ?? {}),
    ...Object.keys(provenance).filter((address) => !address.startsWith("extra:") && address.includes(":")),
  ]);
  return [
    ...cellsOf(edition).map((cell) => factAt(head, report, edition, cell.address, provenance[cell.address])),
    ...[...foreign].map((address) =>
      factAt(head, report, editionOf(splitAddress(report.edition, address)[0]), address, provenance[address]),
    ),
    ...(report.extra ?? []).flatMap((row) => extraFacts(head, edition, row, provenance)),
  ];
}
