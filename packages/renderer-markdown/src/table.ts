/** Tables as GFM: the grid written out, one cell a place; a note before it tells which cells are one. */
import type { Cell, Inline, Table } from "@nianbao/core";
import type { Annotations } from "./annotations.js";
import { escapeBlank, escapeEnds } from "./escape.js";
import { inlines } from "./inline.js";
import { note } from "./note.js";
import type { MarkdownOptions } from "./options.js";

interface Place {
  readonly cell: Cell;
  /** Whether the cell begins here, or a merge reaches here. */
  readonly first: boolean;
}
export type Merge = readonly [top: number, left: number, bottom: number, right: number];

/** Beyond this a span is written as one cell: a table of a million places helps nobody. */
const mostPlaces = 200_000;

export interface Grid {
  readonly rows: readonly (readonly (Place | undefined)[])[];
  readonly width: number;
  readonly merges: readonly Merge[];
}

export function gridOf(table: Table): Grid {
  const rows: (Place | undefined)[][] = table.rows.map(() => []);
  const merges: Merge[] = [];
  let width = 0;
  let places = 0;
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]![x]) x++;
      const height = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - y));
      const across = Math.max(1, cell.colSpan ?? 1);
      const fits = places + height * across <= mostPlaces;
      const [h, w] = fits ? [height, across] : [1, 1];
      places += h * w;
      for (let dy = 0; dy < h; dy++) {
        for (let dx = 0; dx < w; dx++) rows[y + dy]![x + dx] ??= { cell, first: dy === 0 && dx === 0 };
      }
      if (h * w > 1) merges.push([y, x, y + h - 1, x + w - 1]);
      x += w;
      width = Math.max(width, x);
    }
  });
  return { rows, width, merges };
}

const withoutLineEnds = (nodes: readonly Inline[], suffix: string): string => {
  const line = inlines(nodes, { oneLine: true });
  const safe = escapeBlank(escapeEnds(line));
  // The table is split at pipes before anything else is read: so they are escaped last.
  return (safe + suffix).replaceAll("|", "\\|");
};

/** A label is said again in every place it spans; a figure is said once. */
function cellText(place: Place | undefined, annotations: Annotations): string {
  if (!place) return "";
  const { cell, first } = place;
  if (!first && (cell.address !== undefined || cell.header === undefined)) return "";
  return withoutLineEnds(cell.children, first ? annotations.marks(cell.address) : "");
}

/** Header cells, where they are not just the first row. */
function headerNote(table: Table): { readonly head?: number; readonly headers?: Record<string, string> } {
  const usual =
    table.headRows === 1 &&
    table.rows.every((row, y) => row.cells.every((cell) => cell.header === (y === 0 ? "column" : undefined)));
  if (usual) return {};
  const headers: [string, string][] = table.rows.flatMap((row, y) =>
    row.cells.flatMap((cell, x): [string, string][] => (cell.header ? [[`${y},${x}`, cell.header]] : [])),
  );
  const head = table.headRows ?? 0;
  // Of a statutory table the reader knows the header cells by their labels.
  return {
    head,
    ...(table.table === undefined && (head > 0 || headers.length > 0) ? { headers: Object.fromEntries(headers) } : {}),
  };
}

/**
 * Addresses of the cells, by row and index, where labels alone would not tell: a table with cells of another edition has
 * the same label twice.
 */
function addressNote(table: Table): { readonly cells?: Record<string, string> } {
  const cells = table.rows.flatMap((row, y) =>
    row.cells.flatMap(({ address }, x): [string, string][] => (address === undefined ? [] : [[`${y},${x}`, address]])),
  );
  return cells.some(([, address]) => address.includes(":")) ? { cells: Object.fromEntries(cells) } : {};
}

export function gfmTable(table: Table, options: MarkdownOptions, annotations: Annotations): string {
  const { rows, width, merges } = gridOf(table);
  if (width === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const text = rows.map((row) => line(Array.from({ length: width }, (_, x) => cellText(row[x], annotations))));
  const rule = line(Array.from({ length: width }, () => "---"));
  const about = {
    ...(table.table === undefined ? {} : { table: table.table }),
    ...headerNote(table),
    ...addressNote(table),
    ...(table.widths ? { widths: table.widths } : {}),
    ...(merges.length > 0 ? { merged: merges } : {}),
  };
  const before = options.notes === false || Object.keys(about).length === 0 ? "" : `${note(about)}\n`;
  return `${before}${[text[0], rule, ...text.slice(1)].join("\n")}`;
}
