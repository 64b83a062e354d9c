/** GFM tables, with the merges that a note before the table tells of. */
import type { Cell, Row, Table } from "@nianbao/core";
import { readInline } from "./inline.js";
import { trimLine, trimStartOfLine } from "./lines.js";
import type { TableNote } from "./note.js";

/**
 * Cells of a line: split at pipes that no backslash protects.
 * @param starts takes the column, from 1, in which each cell begins: after its pipe
 */
export function splitCells(line: string, starts?: number[]): string[] {
  const cells: string[] = [];
  let cell = "";
  let from = 0;
  const text = trimLine(line);
  const body = text.startsWith("|") ? text.slice(1) : text;
  const before = line.length - trimStartOfLine(line).length + text.length - body.length;
  starts?.push(before + 1);
  for (let i = 0; i < body.length; i++) {
    if (body[i] === "\\" && body[i + 1] === "|") {
      cell += `${body.slice(from, i)}|`;
      from = ++i + 1;
    } else if (body[i] === "\\") i++;
    else if (body[i] === "|") {
      cells.push(trimLine(cell + body.slice(from, i)));
      cell = "";
      from = i + 1;
      starts?.push(before + from + 1);
    }
  }
  const last = trimLine(cell + body.slice(from));
  if (last !== "" || !body.endsWith("|")) cells.push(last);
  return cells;
}

/** Columns of a delimiter row, 0 if it is none. */
export function delimiterColumns(line: string | undefined): number {
  if (line === undefined || !line.includes("-") || line.length > 100_000) return 0;
  if (!/^[ \t|:-]+$/.test(line)) return 0;
  const cells = splitCells(line);
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.length : 0;
}

export const opensTable = (line: string, next: string | undefined): boolean => {
  const columns = delimiterColumns(next);
  return columns > 0 && (line.includes("|") || next!.includes("|")) && splitCells(line).length === columns;
};

const same = (a: Cell | undefined, b: Cell | undefined): boolean =>
  JSON.stringify(a?.children) === JSON.stringify(b?.children);

/** Puts merged cells together again; a note that does not fit the table (it was edited since) is left aside. */
function merge(rows: readonly Row[], merged: NonNullable<TableNote["merged"]>): Row[] | undefined {
  const covered = new Set<string>();
  const spans = new Map<string, { rowSpan: number; colSpan: number }>();
  for (const [top, left, bottom, right] of merged) {
    const first = rows[top]?.cells[left];
    if (!first || bottom < top || right < left || (bottom - top + 1) * (right - left + 1) > 100_000) return undefined;
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const cell = rows[y]?.cells[x];
        if (!cell || covered.has(`${y},${x}`)) return undefined;
        if ((y !== top || x !== left) && cell.children.length > 0 && !same(cell, first)) return undefined;
        covered.add(`${y},${x}`);
      }
    }
    covered.delete(`${top},${left}`);
    spans.set(`${top},${left}`, { rowSpan: bottom - top + 1, colSpan: right - left + 1 });
  }
  return rows.map((row, y) => ({
    cells: row.cells.flatMap((cell, x): Cell[] => {
      if (covered.has(`${y},${x}`)) return [];
      const span = spans.get(`${y},${x}`);
      if (!span) return [cell];
      return [
        {
          ...cell,
          ...(span.rowSpan > 1 ? { rowSpan: span.rowSpan } : {}),
          ...(span.colSpan > 1 ? { colSpan: span.colSpan } : {}),
        },
      ];
    }),
  }));
}

/** Puts on each cell what the note tells of it; a note that no longer fits its table tells nothing. */
function told(rows: readonly Row[], { headers, cells }: TableNote): readonly Row[] {
  if (!headers && !cells) return rows;
  return rows.map((row, y) => ({
    cells: row.cells.map((cell, x): Cell => {
      const header = headers?.[`${y},${x}`];
      const address = cells?.[`${y},${x}`];
      return { ...cell, ...(header ? { header } : {}), ...(address ? { address } : {}) };
    }),
  }));
}

/**
 * @param lines the head row, the delimiter row, and the rows below
 * @param numbers of the lines in the file, where cells are to have their place
 */
export function readTable(
  lines: readonly string[],
  references: ReadonlyMap<string, string>,
  note: TableNote,
  numbers?: readonly number[],
): Table {
  const columns = splitCells(lines[0]!).length;
  const body = [lines[0]!, ...lines.slice(2)];
  const plain = note.head === 0;
  const grid: Row[] = body.map((line, y) => {
    const starts: number[] = [];
    const cells = splitCells(line, starts).slice(0, columns);
    const number = numbers?.[y === 0 ? 0 : y + 1];
    while (cells.length < columns) cells.push("");
    return {
      cells: cells.map((text, x) => ({
        children: readInline(text, references),
        ...(number !== undefined && starts[x] !== undefined ? { place: { line: number, character: starts[x] } } : {}),
        ...(y === 0 && !plain && !note.headers ? { header: "column" as const } : {}),
      })),
    };
  });
  const merged = note.merged ? merge(grid, note.merged) : grid;
  const rows = merged ? told(merged, note) : grid;
  const headRows = note.head ?? 1;
  return {
    type: "table",
    ...(note.table === undefined ? {} : { table: note.table }),
    ...(headRows > 0 ? { headRows } : {}),
    ...(note.widths ? { widths: note.widths } : {}),
    rows,
  };
}
