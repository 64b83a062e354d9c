/** A row of figures: its label, the cells under the heads, and what the office added. */
import { leavesOf } from "../layout/cells.js";
import { align, overlap } from "./align.js";
import type { FoundCell, FoundExtra } from "./found.js";
import { isFigure, type Slot } from "./grid.js";
import { type CellPlace, type Head, type HeadRun, placesOf } from "./heads.js";
import { blockOf, type LabelHit, lookupMisprint } from "./labels.js";
import { lettersOf, normalise } from "./normalise.js";
import type { Reader } from "./read-table.js";
import { type CellReading, unitIn } from "./value.js";

/** Label cells of a row and the figures beside them. */
export interface RowParts {
  readonly labels: readonly Slot[];
  readonly figures: readonly Slot[];
  /** Rows of the form it may be; empty for a row that no edition has. */
  readonly rows: readonly LabelHit[];
  /** A cell between the form's label and the figures divides the row. */
  readonly divided: boolean;
  /** The unit that the row's cell in the column of units names. */
  readonly unit?: string;
  /** Why nobody can say which row of the form it is. */
  readonly undecided?: string;
}

const isRow = (hit: LabelHit): boolean => hit.kind === "row";

/** `其他` without its number is a row only inside its own group. */
const inGroup = (hit: LabelHit, groups: readonly Slot[]): boolean =>
  hit.how === "exact" ||
  hit.bare.length > 2 ||
  !/\d/.test(hit.normal) ||
  groups.some((slot) => slot.hits.some((group) => group.kind === "rowGroup" && group.id === hit.groups.at(-1)));

/** The cell of a row in the column of units: below its head, else the unit that follows the label. */
function unitSlot(slots: readonly Slot[], run: HeadRun): Slot | undefined {
  if (!run.units) return undefined;
  const { unit } = run;
  const below = unit && slots.find((slot) => overlap(slot, unit) && !isLabelSlot(slot) && !isFigure(slot));
  return below ?? slots.find((slot, i) => i > 0 && unitIn(slot.text) !== undefined && !isFigure(slot));
}
const isLabelSlot = (slot: Slot): boolean => slot.hits.some((hit) => hit.kind === "row" || hit.kind === "rowGroup");

/** Without the running number that stands before a label. */
function unnumbered(slots: readonly Slot[], { number, left }: HeadRun): readonly Slot[] {
  const [first, second] = slots;
  if (!first || !second || !/^\d{0,3}$/.test(first.text)) return slots;
  const numbered = number !== undefined && overlap(first, number) && number.x < left;
  return numbered || (first.text !== "" && isLabelSlot(second)) ? slots.slice(1) : slots;
}

export function partsOf(all: readonly Slot[], run: HeadRun, table: string): RowParts {
  const unit = unitSlot(all, run);
  const slots = unnumbered(all, run).filter((slot) => slot !== unit);
  const named = unit && unitIn(unit.text);
  const figure = slots.findIndex(isFigure);
  const last = slots.findLastIndex((slot, i) => isLabelSlot(slot) && (figure < 0 || i <= figure));
  const start = last + 1;
  let end = start;
  while (
    end < slots.length &&
    !isFigure(slots[end]!) &&
    slots[end]!.x < run.left &&
    slots.length - end > run.heads.length
  )
    end++;
  const own = slots.slice(start, end).filter((slot) => slot.text !== "");
  const labels = slots.slice(0, end);
  const label = last >= 0 ? slots[last] : undefined;
  const rows = own.length > 0 ? [] : (label?.hits.filter((hit) => isRow(hit) && inGroup(hit, labels)) ?? []);
  const text = own.at(-1)?.text;
  const misprint =
    rows.length === 0 && text
      ? lookupMisprint(text, (entry) => entry.kind === "row" && entry.layout === "side" && entry.table === table)
      : [];
  return {
    labels: labels.filter((slot) => slot.text !== ""),
    figures: slots.slice(end),
    rows: misprint.length > 0 ? misprint : rows,
    divided: misprint.length === 0 && own.length > 0,
    ...(named === undefined ? {} : { unit: named }),
  };
}

/**
 * A head copied twice by mistake: where all other heads stand as in the form, the second one is the one that is missing.
 */
function repaired(rows: readonly LabelHit[], heads: readonly Head[]): CellPlace[][] | undefined {
  const row = rows[0];
  const columns = row && blockOf(row)?.columns;
  if (!row || !columns) return undefined;
  const official = leavesOf(columns).map((leaf) => leaf.id);
  const found = heads.map((head) => placesOf([row], head)[0]?.column.id);
  const wrong = official.flatMap((id, i) => (found[i] === id ? [] : [i]));
  const at = wrong[0];
  if (official.length !== heads.length || wrong.length !== 1 || at === undefined || found.indexOf(found[at]) >= at)
    return undefined;
  return heads.map((head, i) =>
    placesOf([row], head).map((place) =>
      i === at ? { ...place, address: `${row.table}/${row.id}/${official[i]}` } : place,
    ),
  );
}

/** Two heads claim one cell. */
function hasTwice(places: readonly (readonly CellPlace[])[]): boolean {
  const seen = new Set<string>();
  for (const [place] of places) {
    if (!place) continue;
    if (seen.has(place.address)) return true;
    seen.add(place.address);
  }
  return false;
}

/** A merged head and the merged cell below it, each written in all the columns they span: all but the first. */
function spread(
  heads: readonly Head[],
  places: readonly (readonly CellPlace[])[],
  slots: readonly (Slot | undefined)[],
): ReadonlySet<number> | undefined {
  const again = new Set<number>();
  for (let i = 1; i < heads.length; i++) {
    const address = places[i]?.[0]?.address;
    if (address === undefined || !places.slice(0, i).some(([place]) => place?.address === address)) continue;
    const same = heads[i]?.slot.text === heads[i - 1]?.slot.text && slots[i]?.text === slots[i - 1]?.text;
    if (!same || places[i - 1]?.[0]?.address !== address) return undefined;
    again.add(i);
  }
  return again;
}

const copied = "列名重复，按其余各列的位置推定为本版格式缺少的一列";
const unmerged = "合并单元格在各列中重复写出，内容一致，按一个单元格读取";
const alike = "列名与本行不符，但本行各数值相同，任何对应结果一致";

export function readFigures(reader: Reader, run: HeadRun, parts: RowParts): void {
  const { heads } = run;
  const aligned = align(run, parts.figures);
  let places = heads.map((head) => placesOf(parts.rows, head));
  let reason = aligned.inferred;
  const doubled = !run.distinct && hasTwice(places);
  const better = doubled ? repaired(parts.rows, heads) : undefined;
  const repeats = doubled && !better && !aligned.ambiguous ? spread(heads, places, aligned.slots) : undefined;
  const twice = doubled && !repeats;
  if (repeats) reason = unmerged;
  if (better) {
    places = better;
    reason = copied;
  }
  if (places.every((found) => found.length === 0)) {
    const row = parts.rows[0];
    const leaves = row ? leavesOf(blockOf(row)?.columns ?? []) : [];
    const texts = new Set(aligned.slots.map((slot) => slot?.text));
    if (!row || leaves.length !== heads.length || texts.size !== 1 || texts.has(undefined)) {
      reader.unplaced(parts);
      return;
    }
    places = leaves.map((leaf) =>
      parts.rows.map((hit) => ({
        edition: hit.edition,
        address: `${hit.table}/${hit.id}/${leaf.id}`,
        row: hit,
        column: hit,
      })),
    );
    reason = alike;
  }
  const undecided = parts.undecided ?? aligned.ambiguous ?? (twice && reason !== copied ? "两列列名相同" : undefined);
  const candidates = undecided ? [...new Set(parts.figures.map((slot) => slot.reading.value))] : [];
  const like = parts.rows[0]?.how === "misprint" ? parts.labels.at(-1)?.text : undefined;
  const empty = undecided !== undefined && parts.figures.every((figure) => figure.text === "");
  const group = strangeGroup(parts);
  for (const [i, head] of heads.entries()) {
    if (repeats?.has(i)) continue;
    const slot = aligned.slots[i];
    const at = places[i] ?? [];
    if (at.length === 0) {
      const row = run.across
        ? { rows: head.rows, label: head.above }
        : { rows: parts.rows, label: parts.labels.at(-1) };
      const kept = head.columns.length === 0 && !undecided && row.rows.length > 0;
      reader.columnAdded(head, slot, kept);
      if (kept && slot && slot.text !== "") reader.extra(addedColumn(reader, row, head, slot));
      continue;
    }
    if (!slot && !undecided) continue;
    const reading = slot?.reading ?? unread;
    const headUnit = parts.unit ?? head.unit;
    const place = reader.placeOf(slot ?? parts.labels.at(-1) ?? head.slot);
    const doubt: Doubt | undefined =
      undecided && !empty
        ? { status: "ambiguous", reason: undecided, candidates }
        : tall(slot)
          ? { status: "ambiguous", reason: severalRows, candidates: [reading.value, null] }
          : reason
            ? { status: "inferred", reason }
            : undefined;
    // most cells are plain: one object each, no more
    const cell: FoundCell =
      doubt || headUnit ? { at, reading, ...doubt, ...(headUnit ? { headUnit } : {}), place } : { at, reading, place };
    const named = like === undefined ? cell : { ...cell, label: like };
    reader.cell(group === undefined || i > 0 ? named : { ...named, group }, at);
  }
}

/** A numbered label left of the row's own, from the same line on, which no form has. */
function strangeGroup({ labels, rows }: RowParts): string | undefined {
  const [group, label] = labels.slice(-2);
  const begins = group && label && group.y === label.y && group.hits.length === 0;
  return begins && (rows[0]?.groups.length ?? 0) > 0 && /^[（(][一二三四五六七八九十]/.test(group.text)
    ? group.text.replace(/\s+/g, "")
    : undefined;
}

type Doubt = Pick<FoundCell, "status" | "reason" | "candidates">;
const unread: CellReading = { status: "text", value: null, raw: "" };
const severalRows = "一个单元格跨多行，无法确定数值属于哪一行";
const tall = (slot: Slot | undefined): boolean => slot !== undefined && slot.h > 1 && slot.text !== "";

/** A row of the form, where its label stands. */
interface Labelled {
  readonly rows: readonly LabelHit[];
  readonly label: Slot | undefined;
}

/** A cell of a row of the form, in a column that no edition has. */
function addedColumn(reader: Reader, { rows, label }: Labelled, head: Head, slot: Slot): FoundExtra {
  const row = rows.map((hit) => ({ edition: hit.edition, row: hit.id }));
  return {
    table: rows[0]?.table ?? "",
    row,
    label: label?.text ?? "",
    after: row,
    column: [],
    head: head.slot.text.replace(/\s*\n\s*/g, ""),
    reading: slot.reading,
    place: reader.placeOf(slot),
  };
}

/** A row the form does not have: kept under its own name. */
export function readExtra(reader: Reader, run: HeadRun, parts: RowParts, table: string): void {
  const own = parts.labels.at(-1)?.text ?? "";
  const label = own.includes(" / ") ? own : parts.labels.map((slot) => slot.text.replace(/\s*\n\s*/g, "")).join(" / ");
  if (lettersOf(normalise(label)) === "") return;
  const aligned = align(run, parts.figures);
  run.heads.forEach((head, i) => {
    const slot = aligned.slots[i] ?? (aligned.ambiguous ? parts.figures[i] : undefined);
    if (!slot) return;
    const headUnit = parts.unit ?? head.unit;
    const extra: FoundExtra = {
      table,
      label,
      after: reader.after(),
      column: head.columns
        .filter((hit) => hit.table === table)
        .map((hit) => ({ edition: hit.edition, column: hit.id })),
      head: head.slot.text.replace(/\s*\n\s*/g, ""),
      reading: slot.reading,
      ...(headUnit ? { headUnit } : {}),
      ...(aligned.ambiguous ? { ambiguous: aligned.ambiguous } : {}),
      place: reader.placeOf(slot),
    };
    reader.extra(extra);
  });
}
