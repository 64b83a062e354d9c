/** A table that carries cell addresses, such as our own output: places are taken from there, values from the text. */
import { type EditionId, editionIds, editionOf, isEditionId } from "../editions/index.js";
import { registry } from "../editions/registry.js";
import { cellOf, cellsOf } from "../layout/cells.js";
import { type Cell, type Document, inlineText, type Table } from "../model/document.js";
import type { Place } from "../model/provenance.js";
import type { EditionAddress, Found, FoundCell, FoundExtra, Vote } from "./found.js";
import { readValue, unitIn } from "./value.js";

export const hasAddresses = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.address !== undefined));

/** An address taken apart. */
interface Resolved {
  readonly address: string;
  /** The cell in every edition that has it; with a prefix in that edition alone. */
  readonly at: readonly EditionAddress[];
  readonly table: string;
  /** The row, for what is added below it; of a cell with a prefix `undefined`. */
  readonly after: FoundExtra["after"] | undefined;
  /** Where one edition alone has the cell, and not for a prefix. */
  readonly vote: Vote | undefined;
  /** What stood behind it on the page before. */
  next: Resolved | undefined;
}

const known = new Map<string, Resolved>();
const mostKnown = 5000;
let revision = registry.revision;

/** `undefined`: no edition has the cell. */
function takenApart(address: string): Resolved | undefined {
  if (address.startsWith("extra:")) return undefined;
  const colon = address.indexOf(":");
  const prefix = colon < 0 ? "" : address.slice(0, colon);
  const local = colon < 0 ? address : address.slice(colon + 1);
  const at = editionIds.flatMap((edition): EditionAddress[] => {
    const cell = colon < 0 || edition === prefix ? cellOf(editionOf(edition), local) : undefined;
    return cell ? [{ edition, address: cell.address }] : [];
  });
  const [first] = at;
  if (!first) return undefined;
  const [table = "", row = ""] = first.address.split("/");
  const own = colon < 0;
  const after = own ? at.map(({ edition }) => ({ edition, row })) : undefined;
  const vote = own && at.length === 1 ? { edition: first.edition, table, block: row, official: true } : undefined;
  // the definition's own strings: a piece of a page would keep the page in memory
  return { address: own ? first.address : `${prefix}:${first.address}`, at, table, after, vote, next: undefined };
}

/**
 * Takes addresses apart, each once: the same few hundred come with every page, and mostly in the same order. A piece of a
 * page is compared with the one expected in less time than it is looked up.
 */
function resolver(): (address: string) => Resolved | undefined {
  if (revision !== registry.revision) {
    revision = registry.revision;
    known.clear();
  }
  let last: Resolved | undefined;
  return (address) => {
    const expected = last?.next;
    if (expected?.address === address) {
      last = expected;
      return expected;
    }
    let found = known.get(address);
    if (!found) {
      found = takenApart(address);
      if (!found) return undefined;
      if (known.size >= mostKnown) known.clear();
      known.set(found.address, found);
    }
    if (last) last.next = found;
    last = found;
    return found;
  };
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
  const resolve = resolver();
  let after: FoundExtra["after"] = [];
  const read = (cell: Cell, address: string, row: number, column: number, unit: string | undefined) => {
    const reading = readValue(inlineText(cell.children));
    const place: Place = cell.place ? { table: number, row, column, ...cell.place } : { table: number, row, column };
    const found = resolve(address);
    if (found) {
      const { at } = found;
      cells.push(unit === undefined ? { at, reading, place } : { at, reading, place, headUnit: unit });
      if (!tables.includes(found.table)) tables.push(found.table);
      if (found.after) after = found.after;
      if (found.vote) votes.push(found.vote);
    } else if (address.startsWith("extra:")) {
      const extra = extraOf(address);
      if (extra) extras.push({ ...extra, ...rowOf(extra, after), after, reading, place, ...headed(unit) });
    }
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
