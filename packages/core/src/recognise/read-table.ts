/** A statutory table in a grid → figures with every address they may have. Labels decide, never position or count alone. */
import type { EditionId } from "../editions/index.js";
import type { Table } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import type { Place } from "../model/provenance.js";
import { Above } from "./above.js";
import { hasAddresses, readAddressed } from "./addressed.js";
import type { Found, FoundCell, FoundExtra, Vote } from "./found.js";
import { expand, type Grid, isFigure, type Slot, slotsOf, turned } from "./grid.js";
import { type CellPlace, type Head, type HeadRun, headRun } from "./heads.js";
import { isGroupLine, isOfTable, type LabelEntry, type LabelHit } from "./labels.js";
import { problems as say } from "./problems.js";
import { partsOf, type RowParts, readExtra, readFigures } from "./read-row.js";

/** The head of a table that goes on in the next one. */
export interface Carry {
  readonly run: HeadRun;
  readonly table: string;
  readonly after: readonly { readonly edition: EditionId; readonly row: string }[];
  /** Head without figures so far. */
  readonly open: boolean;
  readonly above: readonly LabelHit[];
}

/** Collects what a table yields. */
export class Reader {
  readonly cells: FoundCell[] = [];
  readonly extras: FoundExtra[] = [];
  readonly votes: Vote[] = [];
  readonly problems: Problem[] = [];
  readonly tables: string[] = [];
  readonly above: Above;
  private last: Carry["after"];
  /** The cell read last: it tells the row, should anybody ask. */
  private lastCell: FoundCell | undefined;
  private readonly said = new Set<string>();
  private readonly voted = new Set<LabelEntry>();
  constructor(
    readonly number: number,
    carry?: Carry,
  ) {
    this.last = carry?.after ?? [];
    this.above = new Above(carry?.above);
  }
  placeOf(slot: Slot): Place {
    const place: Place = { table: this.number, row: slot.y + 1, column: slot.x + 1 };
    return slot.cell.place ? { ...place, ...slot.cell.place } : place;
  }
  /** The row read last, as each edition names it. */
  after(): Carry["after"] {
    if (this.lastCell)
      this.last = this.lastCell.at.map(({ edition, address }) => ({ edition, row: address.split("/")[1] ?? "" }));
    this.lastCell = undefined;
    return this.last;
  }
  seen(table: string): void {
    if (!this.tables.includes(table)) this.tables.push(table);
  }
  cell(cell: FoundCell, places: readonly CellPlace[] = []): void {
    this.cells.push(cell);
    for (const place of places) {
      this.vote(place.row);
      this.vote(place.column);
    }
    this.lastCell = cell;
    const address = cell.at[0]?.address ?? "";
    this.seen(address.slice(0, address.indexOf("/")));
  }
  /** A label speaks once, however many cells it names. */
  private vote(label: LabelEntry): void {
    if (this.voted.has(label)) return;
    this.voted.add(label);
    this.votes.push({ edition: label.edition, table: label.table, block: label.block, official: label.official });
  }
  extra(extra: FoundExtra): void {
    this.extras.push(extra);
  }
  unplaced(parts: RowParts): void {
    for (const slot of parts.figures) {
      if (slot.text !== "")
        this.problems.push(say.unplaced(parts.labels.at(-1)?.text ?? "", slot.text, this.placeOf(slot)));
    }
  }
  columnAdded(head: Head, slot: Slot | undefined, kept: boolean): void {
    if (!slot || slot.text === "") return;
    const key = `${head.slot.text} ${slot.y}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.problems.push(say.columnAdded(head.slot.text, slot.text, kept, this.placeOf(slot)));
  }
}

const isSideRow = (hit: LabelHit): boolean => (hit.kind === "row" || hit.kind === "rowGroup") && hit.layout === "side";
const isHead = (hit: LabelHit): boolean =>
  hit.kind === "column" ||
  hit.kind === "columnGroup" ||
  hit.kind === "corner" ||
  ((hit.kind === "row" || hit.kind === "rowGroup") && hit.layout === "across");

/** A row label, and not rather a head that reads like one (总计). */
const isRowLabel = (slot: Slot): boolean =>
  slot.hits.some((hit) => isSideRow(hit) && hit.how === "exact") ||
  (slot.hits.some(isSideRow) && !slot.hits.some(isHead));

const hasFigure = (slots: readonly Slot[]): boolean => slots.some(isFigure);

type RowKind = "head" | "figures" | "heading" | "empty" | "other";

function kindOf(slots: readonly Slot[], y: number, runSoFar: () => HeadRun | undefined): RowKind {
  const own = slots.filter((slot) => slot.y === y);
  if (slots.some(isRowLabel)) return "figures";
  if (own.some((slot) => slot.hits.some((hit) => hit.kind === "signature"))) return "other";
  const heads = own.filter((slot) => slot.hits.some(isHead));
  if (heads.length > 0 && !hasFigure(own)) {
    const only = heads.length === 1 ? heads[0] : undefined;
    if (!only?.hits.some((hit) => hit.kind === "row")) return "head";
    const run = runSoFar();
    const table = only.hits.find((hit) => hit.kind === "row")?.table;
    const goesOn = run?.heads.every(
      ({ columns }) => columns.length === 0 || columns.some((hit) => hit.table === table),
    );
    return run && goesOn && !run.across && only.x < run.left ? "figures" : "head";
  }
  if (own.some((slot) => slot.hits.some((hit) => hit.kind === "block"))) return "heading";
  if (own.every((slot) => slot.text === "")) return "empty";
  return hasFigure(own) ? "figures" : "other";
}

/** Labels of a row and of a column of one table: only then is it worth reading. */
export function isStatutory(grid: Grid, carry: Carry | undefined): boolean {
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const line of grid.rows) {
    for (const slot of line) {
      for (const hit of slot?.hits ?? []) {
        const isRow = hit.kind === "row";
        if (!isRow && hit.kind !== "column" && hit.kind !== "block") continue;
        if ((isRow ? columns : rows).has(hit.where) || (isRow && hit.table === carry?.table)) return true;
        (isRow ? rows : columns).add(hit.where);
      }
    }
  }
  return carry?.open === true && carry.run.across && grid.rows.length > 0 && grid.width >= carry.run.heads.length;
}

/** `undefined`: not a statutory table. */
export function readTable(
  table: Table,
  number: number,
  before: Carry | undefined,
  limit: number,
): { readonly found: Found; readonly carry: Carry | undefined } | undefined {
  if (hasAddresses(table)) return { found: readAddressed(table, number), carry: undefined };
  const grid = expand(table, limit);
  const carry = before && goesOn(grid, before) ? before : undefined;
  if (!isStatutory(grid, carry)) return undefined;
  const read = readGrid(grid, number, carry, limit);
  if (read.found.cells.length > 0 || grid.rows.length > mostTurned || grid.width > mostTurned) return read;
  const other = readGrid(turned(grid), number, undefined, limit);
  return other.found.cells.length > 0 ? { found: other.found, carry: undefined } : read;
}

/** The first labels of a table may stand below the head of the one before, or there are none. */
function goesOn(grid: Grid, carry: Carry): boolean {
  for (const line of grid.rows) {
    let other = false;
    for (const slot of line)
      for (const hit of slot?.hits ?? []) {
        if (!isOfTable(hit)) continue;
        if (hit.table === carry.table) return true;
        other = true;
      }
    if (other) return false;
  }
  return true;
}

/** Rows and columns of a table that may stand the other way round. */
const mostTurned = 64;

function readGrid(
  grid: Grid,
  number: number,
  carry: Carry | undefined,
  limit: number,
): { readonly found: Found; readonly carry: Carry | undefined } {
  const reader = new Reader(number, carry);
  if (grid.cut) reader.problems.push(say.tooLarge(limit, { table: number }));
  let run: HeadRun | undefined = carry?.run;
  let name = carry?.table ?? "";
  let open: Slot[][] = [];
  let waiting = carry?.open ?? false; // a head without figures below it so far
  grid.rows.forEach((line, y) => {
    const slots = slotsOf(line);
    const kind = kindOf(slots, y, () => (open.length > 0 ? headRun(open) : run));
    if (kind === "head") {
      open.push(slots.filter((slot) => slot.y === y));
      return;
    }
    if (open.length > 0 && kind === "empty" && y < bottomOf(open)) return;
    if (open.length > 0) {
      run = headRun(open);
      name = tableOf(run) ?? name;
      open = [];
      waiting = true;
    }
    if (kind === "heading") {
      run = undefined;
      return;
    }
    if (!run || kind === "other") return;
    if (kind === "empty" && !(run.across && waiting)) return;
    readLine(reader, slots, run, name);
    waiting = false;
  });
  if (open.length > 0) {
    run = headRun(open);
    name = tableOf(run) ?? name;
    waiting = true;
  }
  return {
    found: reader,
    carry: run ? { run, table: name, after: reader.after(), open: waiting, above: reader.above.hits } : undefined,
  };
}

const bottomOf = (rows: readonly (readonly Slot[])[]): number =>
  Math.max(...rows.flat().map((slot) => slot.y + slot.h));

function readLine(reader: Reader, slots: readonly Slot[], run: HeadRun, table: string): void {
  if (run.across) {
    const figures = slots.filter((slot) => slot.x >= run.left || slots.length === run.heads.length);
    readFigures(reader, run, { labels: [], figures, rows: [], divided: false });
    return;
  }
  const parts = partsOf(slots, run, table);
  const group = parts.labels.at(-1)?.hits.filter(isGroupLine) ?? [];
  if (group.length > 0 && parts.rows.length === 0 && !hasFigure(parts.figures)) {
    reader.above.group(group);
    return;
  }
  const known = parts.rows.filter((hit) => !table || hit.table === table);
  if (known.length === 0) {
    reader.above.unknown(parts.labels.at(-1)?.text ?? "");
    readExtra(reader, run, parts, table);
    return;
  }
  const { hits, undecided } = reader.above.row(known);
  if (!undecided) readFigures(reader, run, { ...parts, rows: hits });
  else
    for (const id of new Set(hits.map((hit) => hit.id)))
      readFigures(reader, run, { ...parts, rows: hits.filter((hit) => hit.id === id), undecided: severalRows });
}
const severalRows = "表内有多行使用同一标签，无法确定是哪一行";

/** The table most of the heads belong to. */
function tableOf(run: HeadRun): string | undefined {
  const count = new Map<string, number>();
  for (const head of run.heads) {
    const tables = new Set(head.columns.map((hit) => hit.table));
    for (const table of tables)
      count.set(table, (count.get(table) ?? 0) + (head.rows.some((row) => row.table === table) ? 2 : 1));
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
