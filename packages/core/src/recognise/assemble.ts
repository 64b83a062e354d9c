/** Found figures → the tables of a report and their provenance, in one edition; what belongs to another stays beside. */
import { type EditionId, editionOf } from "../editions/index.js";
import { cellOf, cellsOf, tableTitle } from "../layout/cells.js";
import type { Problem } from "../model/problem.js";
import type { Origin } from "../model/provenance.js";
import type { CellValue, ExtraRow } from "../model/report.js";
import { editionByLabels } from "./choose-edition.js";
import type { EditionAddress, Found, FoundCell, FoundExtra, Vote } from "./found.js";
import { isAnotherWord } from "./labels.js";
import { normalise } from "./normalise.js";
import { problems as say } from "./problems.js";

export interface Assembled {
  readonly tables: Record<string, Record<string, Record<string, CellValue>>>;
  readonly cellTexts: Record<string, string>;
  readonly cellUnits: Record<string, string>;
  readonly foreign: Record<string, CellValue>;
  readonly extra: readonly ExtraRow[];
  readonly provenance: Record<string, Origin>;
  readonly problems: readonly Problem[];
}

interface Merged {
  readonly edition: EditionId;
  readonly address: string;
  readonly key: string;
  readonly cell: FoundCell;
  readonly times: number;
  readonly differs: boolean;
}

/** The place in the edition, else in the other edition whose wording the table keeps best. */
function placing(edition: EditionId, votes: readonly Vote[]) {
  const others = new Map<string, EditionId | undefined>();
  const other = (table: string): EditionId | undefined => {
    if (!others.has(table))
      others.set(table, editionByLabels(votes.filter((vote) => vote.table === table && vote.edition !== edition)));
    return others.get(table);
  };
  return ({ at }: FoundCell): EditionAddress | undefined => {
    for (const place of at) if (place.edition === edition) return place;
    if (at.length < 2) return at[0];
    const table = (at[0]?.address ?? "").split("/")[0] ?? "";
    return at.find((place) => place.edition === other(table)) ?? at[0];
  };
}

const statusOf = (cell: FoundCell): Origin["status"] =>
  cell.status === "inferred" && cell.reading.status !== "exact"
    ? cell.reading.status
    : (cell.status ?? cell.reading.status);

const figureOf = (cell: FoundCell): CellValue | undefined =>
  cell.status === "ambiguous" ? undefined : cell.reading.value;

/** One entry a place: a place read twice with different figures is undecided. */
function merge(edition: EditionId, { cells, votes }: Found): Map<string, Merged> {
  const placed = placing(edition, votes);
  const merged = new Map<string, Merged>();
  for (const cell of cells) {
    const place = placed(cell);
    if (!place) continue;
    const key = place.edition === edition ? place.address : `${place.edition}:${place.address}`;
    const before = merged.get(key);
    if (!before)
      merged.set(key, { edition: place.edition, address: place.address, key, cell, times: 1, differs: false });
    else merged.set(key, twice(before, cell));
  }
  return merged;
}

const candidatesOf = (cell: FoundCell): readonly (number | null)[] =>
  cell.status === "ambiguous" ? (cell.candidates ?? []) : [cell.reading.value];

function twice(before: Merged, cell: FoundCell): Merged {
  const same =
    figureOf(before.cell) === figureOf(cell) &&
    (cell.reading.value !== null || before.cell.reading.raw === cell.reading.raw);
  const times = before.times + 1;
  if (same) return { ...before, times };
  const candidates = [...new Set([...candidatesOf(before.cell), ...candidatesOf(cell)])];
  const undecided: FoundCell = {
    ...before.cell,
    status: "ambiguous",
    reason: "同一数据项出现两次，内容不一致",
    candidates,
  };
  return { ...before, cell: undecided, times, differs: true };
}

interface Entry {
  readonly row: ExtraRow;
  readonly cells: Record<string, CellValue>;
  readonly texts: Record<string, string>;
  readonly units: Record<string, string>;
}

const rowLabel = (edition: EditionId, table: string, row: string): string | undefined =>
  cellsOf(editionOf(edition)).find((cell) => cell.table === table && cell.row.id === row)?.row.label;

/** Extra rows of the report, in order, their cells by column id. */
function extraRows(edition: EditionId, extras: readonly FoundExtra[], provenance: Record<string, Origin>): ExtraRow[] {
  const rows = new Map<string, Entry>();
  for (const extra of extras) {
    const column = extra.column.find((c) => c.edition === edition)?.column ?? extra.head;
    const known = extra.row?.find((r) => r.edition === edition)?.row;
    const label = (known && rowLabel(edition, extra.table, known)) ?? extra.label;
    const id = `${extra.table}/${label}`;
    const address = `extra:${id}/${column}`;
    let entry = rows.get(id);
    if (!entry) {
      const cells: Record<string, CellValue> = {};
      const after = extra.after.find((a) => a.edition === edition)?.row ?? null;
      entry = {
        row: { table: extra.table, ...(known === undefined ? {} : { row: known }), label, after, cells },
        cells,
        texts: {},
        units: {},
      };
      rows.set(id, entry);
    }
    if (provenance[address]) continue;
    const { reading } = extra;
    provenance[address] = {
      status: extra.ambiguous ? "ambiguous" : reading.status,
      raw: reading.raw,
      ...(extra.place ? { place: extra.place } : {}),
      ...(extra.ambiguous ? { reason: extra.ambiguous, candidates: [reading.value] } : {}),
    };
    if (extra.ambiguous) continue;
    entry.cells[column] = reading.value;
    if (ownText(reading)) entry.texts[column] = reading.raw;
    const unit = reading.unit ?? extra.headUnit;
    if (unit !== undefined && reading.value !== null) entry.units[column] = unit;
  }
  const some = <K extends string>(key: K, record: Record<string, string>) =>
    Object.keys(record).length > 0 ? { [key]: record } : {};
  return [...rows.values()].map(({ row, texts, units }) => ({
    ...row,
    ...some("texts", texts),
    ...some("units", units),
  }));
}

function originOf(cell: FoundCell, status: Origin["status"]): Origin {
  const { raw } = cell.reading;
  const reason = status === "blank" ? undefined : cell.reason;
  const candidates = status === "ambiguous" ? cell.candidates : undefined;
  // most cells are plain: one object each, no more
  if (reason === undefined && candidates === undefined)
    return cell.place ? { status, raw, place: cell.place } : { status, raw };
  return {
    status,
    raw,
    ...(cell.place ? { place: cell.place } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(candidates === undefined ? {} : { candidates }),
  };
}

const ownText = ({ raw, value }: FoundCell["reading"]): boolean => raw !== (value === null ? "" : String(value));

function placeIn(address: string) {
  const [table = "", row = "", column = ""] = address.split("/");
  return { table, row: { id: row }, column: { id: column } };
}

export function assemble(edition: EditionId, found: Found): Assembled {
  const tables: Assembled["tables"] = {};
  const cellTexts: Record<string, string> = {};
  const cellUnits: Record<string, string> = {};
  const foreign: Record<string, CellValue> = {};
  const provenance: Record<string, Origin> = {};
  const problems: Problem[] = [...found.problems];
  const merged = merge(edition, found);
  // cells of a row mostly follow one another
  let table: string | undefined;
  let row: string | undefined;
  let cells: Record<string, CellValue> = {};
  const likened = new Map<string, Merged[]>();
  for (const entry of merged.values()) {
    const { key, address, cell, edition: from } = entry;
    const def = cellOf(editionOf(from), address);
    const label = () => (def ? `${def.row.label}·${def.column.label}` : address);
    if (cell.group !== undefined) problems.push(...groupThatDiffers(entry));
    if (cell.label !== undefined) push(likened, address.slice(0, address.lastIndexOf("/")), entry);
    const status = statusOf(cell);
    provenance[key] = originOf(cell, status);
    if (status === "ambiguous") {
      problems.push(say.ambiguous(label(), cell.reason ?? "", key, cell.place));
      continue;
    }
    const value = figureOf(cell) ?? null;
    if (key === address) {
      const at = def ?? placeIn(address);
      if (at.table !== table || at.row.id !== row) {
        table = at.table;
        row = at.row.id;
        const rows = tables[table] ?? {};
        tables[table] = rows;
        cells = rows[row] ?? {};
        rows[row] = cells;
      }
      cells[at.column.id] = value;
    } else foreign[key] = value;
    if (status === "text") problems.push(say.text(label(), cell.reading.raw, key, cell.place));
    if (ownText(cell.reading)) cellTexts[key] = cell.reading.raw;
    const unit = cell.reading.unit ?? cell.headUnit;
    const official = def?.quantity.unit ?? null;
    if (unit !== undefined && unit !== official && value !== null) cellUnits[key] = unit;
    if (official === null && unit === undefined && value !== null && value !== 0)
      problems.push(say.unitUnknown(label(), key, cell.place));
  }
  const extra = extraRows(edition, found.extras, provenance);
  for (const row of extra)
    if (row.row === undefined) problems.push(say.rowAdded(row.label, titleOf(edition, row.table)));
  problems.push(...labelsThatDiffer(likened));
  problems.push(...structure(edition, found, merged));
  return { tables, cellTexts, cellUnits, foreign, extra, provenance, problems };
}

const titleOf = (edition: EditionId, table: string): string => tableTitle(editionOf(edition), table);

/** Under the number that its group has in the form, in other words. */
function groupThatDiffers({ edition, address, key, cell }: Merged): Problem[] {
  const official = cellOf(editionOf(edition), address)?.row.groups.at(-1)?.label;
  const found = cell.group ?? "";
  if (!official || normalise(found).slice(0, 3) !== normalise(official).slice(0, 3)) return [];
  return [say.labelDiffers(found, official, isAnotherWord(found, official), [key], cell.place)];
}

/** One remark a row that was recognised by likeness only. */
const labelsThatDiffer = (rows: ReadonlyMap<string, readonly Merged[]>): Problem[] =>
  [...rows.values()].flatMap((row) => {
    const [first] = row;
    const def = first && cellOf(editionOf(first.edition), first.address);
    if (!def || first.cell.label === undefined) return [];
    const { label, place } = first.cell;
    const cells = row.map(({ key }) => key);
    return [say.labelDiffers(label, def.row.label, isAnotherWord(label, def.row.label), cells, place)];
  });

/** Tables missing, incomplete, repeated; cells of another edition. */
function structure(edition: EditionId, found: Found, merged: ReadonlyMap<string, Merged>): Problem[] {
  const out: Problem[] = [];
  const def = editionOf(edition);
  const missing = new Map<string, string[]>();
  for (const { table, address } of cellsOf(def)) if (!merged.has(address)) push(missing, table, address);
  const here = new Set<string>();
  const repeated = new Map<string, Merged[]>();
  const foreign = new Map<EditionId, string[]>();
  for (const entry of merged.values()) {
    const table = entry.address.slice(0, entry.address.indexOf("/"));
    here.add(table);
    if (entry.times > 1) push(repeated, table, entry);
    if (entry.edition !== edition) push(foreign, entry.edition, entry.key);
  }
  for (const table of Object.keys(def.tables)) {
    const lacking = missing.get(table);
    if (!here.has(table) && !found.tables.includes(table)) out.push(say.tableMissing(titleOf(edition, table)));
    else if (lacking) out.push(say.tableIncomplete(titleOf(edition, table), lacking));
    const twice = repeated.get(table);
    const differing = twice?.filter((entry) => entry.differs).map((entry) => entry.key);
    if (differing) out.push(say.tableRepeated(titleOf(edition, table), differing));
  }
  for (const [id, cells] of foreign) out.push(say.mixed(editionOf(id).name["zh-CN"], cells));
  return out;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
