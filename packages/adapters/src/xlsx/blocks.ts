/**
 * A sheet → paragraphs and tables. Blank rows part tables; lines of one cell above a table are its titles; columns that
 * hold nothing at all are left out, since a sheet has 16,384 of them.
 */
import { type Block, type Cell, type Inline, paragraph, type Row, type Table } from "@nianbao/core/reading";
import { columnName } from "./columns.js";
import type { Area, Sheet } from "./sheet.js";

const lines = (value: string): Inline[] =>
  value
    .split(/\r?\n/)
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: "break" } as const] : []),
      ...(line === "" ? [] : [{ type: "text", value: line } as const]),
    ]);

/** Merged areas that matter: those on rows in use, each keeping to the used part of the sheet. */
const startsOf = (merges: readonly Area[]): ReadonlyMap<string, Area> =>
  new Map(merges.map((m) => [`${m.top} ${m.left}`, m]));

/** Runs of rows without a blank row between; a merged area holds its rows together. */
function runsOf(sheet: Sheet): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  const used = [...sheet.rows.keys()].sort((a, b) => a - b);
  const reach = new Map<number, number>();
  for (const m of sheet.merges) {
    // A merged area without text is a blank place in a table; a merged area below all text is nothing.
    if (m.top <= (used[used.length - 1] ?? 0)) reach.set(m.top, Math.max(reach.get(m.top) ?? 0, m.bottom));
  }
  const starts = [...new Set([...used, ...reach.keys()])].sort((a, b) => a - b);
  for (const start of starts) {
    const end = Math.max(start, Math.min(reach.get(start) ?? start, start + 2000));
    const last = runs[runs.length - 1];
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs.filter(([from, to]) => used.some((row) => row >= from && row <= to));
}

function columnsOf(sheet: Sheet, from: number, to: number): number[] {
  const columns = new Set<number>();
  for (let row = from; row <= to; row++) for (const column of sheet.rows.get(row)?.keys() ?? []) columns.add(column);
  for (const m of sheet.merges) if (m.top >= from && m.top <= to) columns.add(m.left);
  const sorted = [...columns].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 1, sorted[sorted.length - 1] ?? 0];
  // Columns between are kept: a column of blanks is a column of the table.
  return last - first <= 1000 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : sorted;
}

function tableOf(
  sheet: Sheet,
  name: string | undefined,
  from: number,
  to: number,
  starts: ReadonlyMap<string, Area>,
): Table {
  const columns = columnsOf(sheet, from, to);
  const covered = new Set<string>();
  const rows: Row[] = [];
  for (let row = from; row <= to; row++) {
    const cells: Cell[] = [];
    for (const column of columns) {
      if (covered.has(`${row} ${column}`)) continue;
      const merge = starts.get(`${row} ${column}`);
      const bottom = Math.min(merge?.bottom ?? row, to);
      const wide = merge ? columns.filter((c) => c >= merge.left && c <= merge.right) : [column];
      for (let r = row; r <= bottom; r++) for (const c of wide) covered.add(`${r} ${c}`);
      cells.push({
        children: lines(sheet.rows.get(row)?.get(column) ?? ""),
        ...(bottom > row ? { rowSpan: bottom - row + 1 } : {}),
        ...(wide.length > 1 ? { colSpan: wide.length } : {}),
        ...(name === undefined ? {} : { place: { sheet: name, path: `${columnName(column)}${row}` } }),
      });
    }
    rows.push({ cells });
  }
  return { type: "table", rows };
}

/** Leading lines that hold one cell are titles; the last of them stays where it spans the table like a head. */
function titlesOf(sheet: Sheet, from: number, to: number, starts: ReadonlyMap<string, Area>): number {
  const single = (row: number): boolean => sheet.rows.get(row)?.size === 1;
  let at = from;
  while (at <= to && single(at)) at += 1;
  if (at > to) return at;
  const before = at - 1;
  const column = before >= from ? [...(sheet.rows.get(before)?.keys() ?? [])][0] : undefined;
  const merge = column === undefined ? undefined : starts.get(`${before} ${column}`);
  return merge && merge.right > merge.left ? before : at;
}

export type SheetBlocks = { readonly blocks: readonly Block[]; readonly cells: number };

/**
 * @param name of the sheet, where its cells are to have their places
 * @returns blocks, and how many grid cells they took, to hold against the limit
 */
export function sheetBlocks(sheet: Sheet, name: string | undefined, maxCells: number): SheetBlocks | "large" {
  const starts = startsOf(sheet.merges);
  const blocks: Block[] = [];
  let total = 0;
  for (const [from, to] of runsOf(sheet)) {
    const first = titlesOf(sheet, from, to, starts);
    for (let row = from; row < first; row++) {
      for (const value of sheet.rows.get(row)?.values() ?? []) blocks.push(paragraph(value.trim()));
    }
    if (first > to) continue;
    total += (to - first + 1) * columnsOf(sheet, first, to).length;
    if (total > maxCells) return "large";
    blocks.push(tableOf(sheet, name, first, to, starts));
  }
  return { blocks, cells: total };
}
