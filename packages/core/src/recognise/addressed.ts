/** A table that carries cell addresses, such as our own output: places are taken from there, values from the text. */
import { type EditionId, editionIds, editionOf } from "../editions/index.js";
import { cellOf, cellsOf } from "../layout/cells.js";
import { type Cell, inlineText, type Table } from "../model/document.js";
import type { EditionAddress, Found, FoundCell, FoundExtra, Vote } from "./found.js";
import { readValue, unitIn } from "./value.js";

export const hasAddresses = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.address !== undefined));

/** The cell in every edition that has it; with a prefix in that edition alone. */
function resolve(address: string): { readonly at: EditionAddress[]; readonly foreign: boolean } {
  const colon = address.indexOf(":");
  const prefix = colon < 0 ? undefined : (address.slice(0, colon) as EditionId);
  const local = address.slice(colon + 1);
  const editions = prefix === undefined ? editionIds : editionIds.filter((id) => id === prefix);
  const at = editions.filter((id) => cellOf(editionOf(id), local)).map((edition) => ({ edition, address: local }));
  return { at, foreign: prefix !== undefined };
}

export function readAddressed(table: Table, number: number): Found {
  const cells: FoundCell[] = [];
  const extras: FoundExtra[] = [];
  const votes: Vote[] = [];
  const tables: string[] = [];
  let after: FoundExtra["after"] = [];
  const read = (cell: Cell, address: string, row: number, column: number, unit: string | undefined) => {
    const reading = readValue(inlineText(cell.children));
    const place = { table: number, row, column, ...cell.place };
    const headUnit = unit === undefined ? {} : { headUnit: unit };
    if (address.startsWith("extra:")) {
      const extra = extraOf(address);
      if (extra) extras.push({ ...extra, ...rowOf(extra, after), after, reading, place, ...headUnit });
      return;
    }
    const { at, foreign: other } = resolve(address);
    if (at.length === 0) return;
    const found: FoundCell = { at, reading, place, ...headUnit };
    cells.push(found);
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
