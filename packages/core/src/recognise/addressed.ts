/** A table that carries cell addresses, such as our own output: places are taken from there, values from the text. */
import { type EditionId, editionIds, editionOf, isEditionId } from "../editions/index.js";
import { cellOf, cellsOf } from "../layout/cells.js";
import { type Cell, type Document, inlineText, type Table } from "../model/document.js";
import type { Place } from "../model/provenance.js";
import type { EditionAddress, Found, FoundCell, FoundExtra, Vote } from "./found.js";
import { readValue, unitIn } from "./value.js";

export const hasAddresses = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.address !== undefined));

/** The cell in every edition that has it; with a prefix in that edition alone. */
function resolve(address: string): { readonly at: EditionAddress[]; readonly foreign: boolean } {
  const colon = address.indexOf(":");
  const prefix = colon < 0 ? undefined : (address.slice(0, colon) as EditionId);
  const local = colon < 0 ? address : address.slice(colon + 1);
  const at: EditionAddress[] = [];
  for (const edition of editionIds)
    if ((prefix === undefined || edition === prefix) && cellOf(editionOf(edition), local))
      at.push({ edition, address: local });
  return { at, foreign: prefix !== undefined };
}

/**
 * Our own output with every table of its edition at its addresses: no figure of the report is left to be found in its
 * prose.
 */
export function tellsEveryTable({ children, metadata }: Document): boolean {
  const edition = metadata?.edition;
  if (edition === undefined || !isEditionId(edition)) return false;
  const told = new Set(children.map((block) => (block.type === "table" && hasAddresses(block) ? block.table : "")));
  return Object.keys(editionOf(edition).tables).every((table) => told.has(table));
}

const headed = (unit: string | undefined) => (unit === undefined ? {} : { headUnit: unit });

export function readAddressed(table: Table, number: number): Found {
  const cells: FoundCell[] = [];
  const extras: FoundExtra[] = [];
  const votes: Vote[] = [];
  const tables: string[] = [];
  let after: FoundExtra["after"] = [];
  const read = (cell: Cell, address: string, row: number, column: number, unit: string | undefined) => {
    const reading = readValue(inlineText(cell.children));
    const place: Place = cell.place ? { table: number, row, column, ...cell.place } : { table: number, row, column };
    if (address.startsWith("extra:")) {
      const extra = extraOf(address);
      if (extra) extras.push({ ...extra, ...rowOf(extra, after), after, reading, place, ...headed(unit) });
      return;
    }
    const { at, foreign: other } = resolve(address);
    if (at.length === 0) return;
    cells.push(unit === undefined ? { at, reading, place } : { at, reading, place, ...headed(unit) });
    const [name = "", id = ""] = (at[0]?.address ?? "").split("/");
    if (!tables.includes(name)) tables.push(name);
    if (other) return;
    after = at.map(({ edition }) => ({ edition, row: id }));
    const only = at.length === 1 ? at[0]?.edition : undefined;
    if (only) votes.push({ edition: only, table: name, block: id, official: true });
  };
  table.rows.forEach((row, y) => {
    let unit: string | undefined;
    row.cells.forEach((cell, x) => {
      if (cell.address !== undefined) read(cell, cell.address, y + 1, x + 1, unit);
      else if (cell.header === undefined) unit = unitIn(inlineText(cell.children));
    });
  });
  if (tables.length === 0 && table.table) tables.push(table.table);
  return { cells, extras, votes, problems: [], tables };
}

/** A column that was added to a row of the form stands in that row, under its label. */
function rowOf({ table, label, column }: Pick<FoundExtra, "table" | "label" | "column">, after: FoundExtra["after"]) {
  const row = after.filter((place) =>
    cellsOf(editionOf(place.edition)).some(
      (cell) => cell.table === table && cell.row.id === place.row && cell.row.label === label,
    ),
  );
  const own = (edition: EditionId): boolean =>
    column.some(
      (c) => c.edition === edition && cellsOf(editionOf(edition)).some((cell) => cell.column.id === c.column),
    );
  return row.length > 0 && !row.some(({ edition }) => own(edition)) ? { row } : {};
}

/** `extra:table/label/column`; the label may hold slashes. */
function extraOf(address: string): Pick<FoundExtra, "table" | "label" | "column" | "head"> | undefined {
  const local = address.slice("extra:".length);
  const first = local.indexOf("/");
  const last = local.lastIndexOf("/");
  if (first < 0 || last <= first) return undefined;
  const head = local.slice(last + 1);
  return {
    table: local.slice(0, first),
    label: local.slice(first + 1, last),
    column: editionIds.map((edition) => ({ edition, column: head })),
    head,
  };
}
