/** A Document table as a grid: spans expanded as browsers do, within a limit. */
import { type Cell, inlineText, type Table } from "../model/document.js";
import { type LabelHit, lookup } from "./labels.js";
import { type CellReading, readValue, trimInvisible } from "./value.js";

export interface Slot {
  readonly cell: Cell;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** What the text may be as a label. */
  readonly hits: readonly LabelHit[];
  /** What it is as a figure. */
  readonly reading: CellReading;
}

export interface Grid {
  /** By row and column; holes are `undefined`. */
  readonly rows: readonly (readonly (Slot | undefined)[])[];
  readonly width: number;
  /** More cells than the limit: the grid ends early. */
  readonly cut: boolean;
}

const noHits: readonly LabelHit[] = [];
/** Labels that stand once in a row: the same text beside one of them is the same cell, written in all it spanned. */
const spanning = new Set(["row", "rowGroup", "columnGroup", "corner", "block"]);
const repeats = (before: Slot, text: string, h: number): boolean =>
  text !== "" &&
  before.text === text &&
  before.h === h &&
  before.hits.some((hit) => spanning.has(hit.kind)) &&
  (before.hits.some((hit) => hit.kind === "row" && hit.how === "exact") ||
    !before.hits.some((hit) => hit.kind === "column"));

function widen(slot: Slot, x: number, w: number, rows: (Slot | undefined)[][]): void {
  (slot as { w: number }).w += w;
  for (let y = slot.y; y < slot.y + slot.h; y++)
    for (let dx = 0; dx < w; dx++) (rows[y] as (Slot | undefined)[])[x + dx] ??= slot;
}
const mayBeLabel = (text: string): boolean => text !== "" && !/^[\d.,+-]{1,20}$/.test(text);

/**
 * Expands row and column spans; a later cell never covers an earlier one.
 * @param limit cells the grid may expand to
 */
export function expand(table: Table, limit: number): Grid {
  const rows: (Slot | undefined)[][] = table.rows.map(() => []);
  let width = 0;
  let count = 0;
  for (let y = 0; y < table.rows.length; y++) {
    const line = rows[y] as (Slot | undefined)[];
    let x = 0;
    for (const cell of table.rows[y]?.cells ?? []) {
      while (line[x]) x++;
      const w = Math.max(1, cell.colSpan ?? 1);
      const h = Math.min(Math.max(1, cell.rowSpan ?? 1), table.rows.length - y);
      count += w * h;
      if (count > limit) return { rows, width, cut: true };
      const text = trimInvisible(inlineText(cell.children));
      const hits = mayBeLabel(text) ? lookup(text) : noHits;
      const before = line[x - 1];
      if (before && repeats(before, text, h)) {
        widen(before, x, w, rows);
        x += w;
        if (x > width) width = x;
        continue;
      }
      const slot: Slot = { cell, text, x, y, w, h, hits, reading: readValue(text) };
      for (let dy = 0; dy < h; dy++) {
        const target = rows[y + dy] as (Slot | undefined)[];
        for (let dx = 0; dx < w; dx++) target[x + dx] ??= slot;
      }
      x += w;
      if (x > width) width = x;
    }
  }
  return { rows, width, cut: false };
}

/** Rows and columns exchanged; cells keep where they stood. */
export function turned({ rows, width, cut }: Grid): Grid {
  const made = new Map<Slot, Slot>();
  const turn = (slot: Slot): Slot => {
    let other = made.get(slot);
    if (!other) {
      const place = { row: slot.y + 1, column: slot.x + 1, ...slot.cell.place };
      other = { ...slot, cell: { ...slot.cell, place }, x: slot.y, y: slot.x, w: slot.h, h: slot.w };
      made.set(slot, other);
    }
    return other;
  };
  const columns = Array.from({ length: width }, (_, x) => rows.map((line) => line[x] && turn(line[x])));
  return { rows: columns, width: rows.length, cut };
}

export const isFigure = ({ text, reading }: Slot): boolean => text !== "" && reading.value !== null;

/** The slots of a row from left to right, each once. */
export function slotsOf(row: readonly (Slot | undefined)[]): Slot[] {
  const out: Slot[] = [];
  for (const slot of row) if (slot && slot !== out[out.length - 1]) out.push(slot);
  return out;
}
