/** The head of a part of a grid: which columns, read by label, from left to right. */
import type { EditionId } from "../editions/index.js";
import type { Slot } from "./grid.js";
import { blockOf, type LabelEntry, type LabelHit } from "./labels.js";
import { isNumberHead } from "./normalise.js";
import { unitIn } from "./value.js";

/** A lowest head cell: the figures below it stand in this column. */
export interface Head {
  readonly slot: Slot;
  /** Columns it may be. */
  readonly columns: readonly LabelHit[];
  /** Rows that stand above it in the head (tables printed across). */
  readonly rows: readonly LabelHit[];
  /** The cell above it that names that row. */
  readonly above: Slot | undefined;
  /** The unit it names. */
  readonly unit: string | undefined;
}

export interface HeadRun {
  readonly heads: readonly Head[];
  /** Two lowest cells claim one grid column: positions cannot be trusted. */
  readonly clash: boolean;
  /** No two heads name a column of the same id: in no row do two of them claim one cell. */
  readonly distinct: boolean;
  /** The order of the heads is sure, whatever their positions. */
  readonly ordered: boolean;
  readonly left: number;
  /** A head printed across: figures stand in a line without a label. */
  readonly across: boolean;
  /** The head of the column of units. */
  readonly unit: Slot | undefined;
  /** There is a column of units, or the form has one. */
  readonly units: boolean;
  /** The head of the column of running numbers. */
  readonly number: Slot | undefined;
}

const isColumn = (hit: LabelHit): boolean => hit.kind === "column";
const isAcrossRow = (hit: LabelHit): boolean => hit.kind === "row" && hit.layout === "across";
const isGroup = (hit: LabelHit): boolean =>
  hit.kind === "columnGroup" || hit.kind === "rowGroup" || hit.kind === "corner" || hit.kind === "unit";

/** Best evidence only: an exact wording silences a bare one. */
export function best(hits: readonly LabelHit[]): readonly LabelHit[] {
  const exact = hits.filter((hit) => hit.how === "exact");
  const editions = new Set(exact.map((hit) => hit.edition));
  return exact.length === 0
    ? hits
    : [...exact, ...hits.filter((hit) => hit.how !== "exact" && !editions.has(hit.edition))];
}

const covers = (above: Slot, below: Slot): boolean => above.x <= below.x && below.x < above.x + above.w;

/**
 * Where spans were lost, a head stands where the group stands that the form puts it in. A group that is not there makes
 * the path end at the head's own place, and two such places may be one: then the order is not sure.
 */
function pathByGroups({ slot, columns }: Head, groups: readonly Slot[]): number[] {
  const above = (columns[0]?.groups ?? []).flatMap((id) => {
    const group = groups.find((g) => g.y < slot.y && g.hits.some((hit) => hit.kind === "columnGroup" && hit.id === id));
    return group ? [group.x] : [];
  });
  return [...above, slot.x];
}

/** Its group is there, but not above it: spans were lost. */
function astray({ slot, columns }: Head, groups: readonly Slot[]): boolean {
  const id = columns[0]?.groups.at(-1);
  const found = groups.filter((g) => g.y < slot.y && g.hits.some((hit) => hit.kind === "columnGroup" && hit.id === id));
  return found.length > 0 && !found.some((g) => covers(g, slot));
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}

/** Every row has its round of the same columns below it, and what else there is stands beside them all. */
function beside(heads: readonly Head[], rows: readonly Slot[]): boolean {
  const rounds = rows.map((row) => heads.filter((head) => head.above === row).map((head) => head.columns[0]?.id));
  const own = rows.some((row) => heads.some((head) => !head.above && covers(row, head.slot)));
  return !own && new Set(rounds.map((round) => round.join())).size === 1 && (rounds[0]?.length ?? 0) > 1;
}

/**
 * Rows printed across above heads that their spans do not reach: where there are as many rounds of the same columns as
 * rows, each row has its round, in the order in which the labels stand; else nobody can say.
 * @returns `undefined` where every head stands below its row
 */
function rowsByOrder(heads: readonly Head[], rows: readonly Slot[], groups: readonly Slot[]): Head[] | undefined {
  if (rows.length === 0 || heads.every((head) => head.above)) return undefined;
  if (beside(heads, rows)) return undefined;
  const size = heads.length / rows.length;
  const ids = heads.map((head) => head.columns[0]?.id);
  const rounds =
    Number.isInteger(size) &&
    new Set(ids.slice(0, size)).size === size &&
    ids.every((id, i) => id !== undefined && id === ids[i % size]);
  if (!rounds) return heads.map((head) => ({ ...head, rows: [], above: undefined }));
  const pathOf = (slot: Slot): number[] => {
    const group = slot.hits.find(isAcrossRow)?.groups.at(-1);
    const above = groups.find((g) => g.hits.some((hit) => hit.kind === "rowGroup" && hit.id === group));
    return above ? [above.x, slot.x] : [slot.x];
  };
  const ordered = [...rows].sort((a, b) => comparePaths(pathOf(a), pathOf(b)));
  return heads.map((head, i) => {
    const above = ordered[Math.floor(i / size)];
    return { ...head, rows: above?.hits.filter(isAcrossRow) ?? [], above };
  });
}

function areDistinct(heads: readonly Head[]): boolean {
  const seen = new Set<string>();
  for (const { columns } of heads) {
    for (const { id } of columns) if (seen.has(id)) return false;
    for (const { id } of columns) seen.add(id);
  }
  return true;
}

/** Head rows, top down, as one run. */
export function headRun(rows: readonly (readonly Slot[])[]): HeadRun {
  const slots = rows.flat();
  const acrossRows = slots.filter((slot) => slot.hits.some(isAcrossRow));
  const groups = slots.filter((slot) => slot.hits.some(isGroup) || acrossRows.includes(slot));
  const labelled = slots.filter((slot) => slot.hits.some(isColumn) && !groups.includes(slot));
  const first = labelled.reduce((left, slot) => Math.min(left, slot.x), Number.POSITIVE_INFINITY);
  const heads: Head[] = [];
  for (const slot of slots) {
    if (groups.includes(slot) || slot.text === "") continue;
    const known = slot.hits.some(isColumn);
    const below = slots.filter((other) => other.y > slot.y && other.text !== "" && covers(slot, other));
    if (!known && (below.length > 0 || slot.x <= first)) continue; // a group or corner of the office's own
    if (known && below.some((other) => other.text === slot.text)) continue; // a merged cell, written in each of its rows
    const above = acrossRows.filter((row) => row.y < slot.y && covers(row, slot)).at(-1);
    heads.push({
      slot,
      columns: best(slot.hits.filter(isColumn)),
      rows: above ? above.hits.filter(isAcrossRow) : [],
      above,
      unit: unitIn(slot.text),
    });
  }
  const clash =
    new Set(heads.map((head) => head.slot.x)).size !== heads.length || heads.some((head) => astray(head, groups));
  const paths = new Map(heads.map((head) => [head, clash ? pathByGroups(head, groups) : [head.slot.x]]));
  heads.sort((a, b) => comparePaths(paths.get(a) ?? [], paths.get(b) ?? []));
  const told = heads.every(
    (head, i) => i === 0 || comparePaths(paths.get(heads[i - 1]!) ?? [], paths.get(head) ?? []) < 0,
  );
  const byOrder = told ? rowsByOrder(heads, acrossRows, groups) : undefined;
  if (byOrder) heads.splice(0, heads.length, ...byOrder);
  const across = acrossRows.length > 0 && heads.some((head) => head.rows.length > 0);
  const unit = slots.find((slot) => slot.hits.some((hit) => hit.kind === "unit"));
  const printsUnits = (hit: LabelHit): boolean => blockOf(hit)?.unitColumn !== undefined;
  return {
    heads,
    clash: clash || byOrder !== undefined,
    distinct: areDistinct(heads),
    ordered: told && !(clash && (across || heads.some((head) => head.columns.length === 0))),
    left: Number.isFinite(first) ? first : 0,
    across,
    number: slots.find((slot) => isNumberHead(slot.text)),
    unit,
    units: unit !== undefined || heads.some((head) => head.columns.some(printsUnits)),
  };
}

export interface CellPlace {
  readonly edition: EditionId;
  readonly address: string;
  readonly row: LabelEntry;
  readonly column: LabelEntry;
}

const places = new WeakMap<LabelEntry, WeakMap<LabelEntry, CellPlace>>();

/** The cell of a row and a column, made once: the same labels meet in every report of a kind. */
function placeOf(row: LabelEntry, column: LabelEntry): CellPlace {
  let ofRow = places.get(row);
  if (!ofRow) {
    ofRow = new WeakMap();
    places.set(row, ofRow);
  }
  let place = ofRow.get(column);
  if (!place) {
    place = { edition: row.edition, address: `${row.table}/${row.id}/${column.id}`, row, column };
    ofRow.set(column, place);
  }
  return place;
}

/** Every cell that a row and a head name together. */
export function placesOf(rows: readonly LabelHit[], head: Head): CellPlace[] {
  const out: CellPlace[] = [];
  for (const row of rows.length > 0 ? rows : head.rows)
    for (const column of head.columns) if (row.where === column.where) out.push(placeOf(row, column));
  return out;
}
