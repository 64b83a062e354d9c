/**
 * What of a table does not depend on its words and figures: where each cell stands, its tag, heads and address. It is the
 * same in every report of an edition, so frames of statutory tables are kept: writing such a table is comparing its shape
 * with the frame's, and putting contents between tags that are there.
 */
import type { Cell, Table } from "@nianbao/core";
import { escapeAttribute } from "../text/escape.js";
import { type Grid, gridOf, isRowHead, type Placed, sideWidth } from "./grid.js";
import { type Heads, headsOf, needsHeaders } from "./headers.js";

/** A label of the form; a cell that says what it is, head or figure; one that says nothing of itself. */
export type Kind = "label" | "known" | "loose";

export interface Frame {
  /** The table without its contents. */
  readonly shape: Table;
  readonly grid: Grid;
  /** Columns of row heads. */
  readonly side: number;
  readonly heads: Heads | undefined;
  /** Tags between the content of each cell, row by row, and that of the cell before; and those after the last. */
  readonly before: readonly string[];
  readonly after: string;
  readonly kinds: readonly Kind[];
}

/** Classes of a row head, by the column it begins in and whether figures follow it. */
const ROW_HEADS = [0, 1, 2].map((x) => [`nb-r${x}`, `nb-r${x} nb-label`] as const);

export const rowHeadClass = (p: Placed, side: number): string =>
  isRowHead(p.cell) ? (ROW_HEADS[Math.min(p.x, 2)]?.[p.x + p.width === side ? 1 : 0] ?? "") : "";

export const SCOPES = { row: "row", column: "col", rowgroup: "rowgroup", colgroup: "colgroup" } as const;

/** Nothing of a tag but the address comes from outside. */
function opening(p: Placed, name: string, id: string, over: string): string {
  const { address, header } = p.cell;
  let out = header === undefined ? "<td" : "<th";
  if (name !== "") out += ` class="${name}"`;
  if (id !== "") out += ` id="${id}"`;
  if (header !== undefined) out += ` scope="${SCOPES[header]}"`;
  if (over !== "") out += ` headers="${over}"`;
  if (p.width > 1) out += ` colspan="${p.width}"`;
  if (p.height > 1) out += ` rowspan="${p.height}"`;
  if (address !== undefined) out += ` data-cell="${escapeAttribute(address)}"`;
  return `${out}>`;
}

/** The head and the groups of rows, in order. */
export const rowGroups = ({ head, groups, rows }: Grid) => [
  ...(head > 0 ? [{ tag: "thead", from: 0, to: head }] : []),
  ...groups.map((from, i) => ({ tag: "tbody", from, to: groups[i + 1] ?? rows.length })),
];

function tags(grid: Grid, side: number, heads: Heads | undefined): Pick<Frame, "before" | "after"> {
  const before: string[] = [];
  let open = "";
  for (const { tag, from, to } of rowGroups(grid)) {
    open += `\n<${tag}>`;
    for (let y = from; y < to; y++) {
      open += "\n<tr>";
      for (const [i, p] of (grid.rows[y] ?? []).entries()) {
        before.push(open + opening(p, rowHeadClass(p, side), heads?.ids[y]?.[i] ?? "", heads?.of[y]?.[i] ?? ""));
        open = p.cell.header === undefined ? "</td>" : "</th>";
      }
      open += "</tr>";
    }
    open += `\n</${tag}>`;
  }
  return { before, after: open };
}

/** Heads of an office's own table are no labels of the form. */
function kindOf({ header, address }: Cell, statutory: boolean): Kind {
  if (header !== undefined) return statutory ? "label" : "known";
  return address === undefined ? "loose" : "known";
}

function frameOf(shape: Table, prefix: string | undefined): Frame {
  const grid = gridOf(shape);
  const side = sideWidth(grid);
  const heads = prefix !== undefined && needsHeaders(grid) ? headsOf(grid, prefix) : undefined;
  const kinds = grid.rows.flatMap((row) => row.map((p) => kindOf(p.cell, shape.table !== undefined)));
  return { shape, grid, side, heads, kinds, ...tags(grid, side, heads) };
}

const withoutContents = (table: Table): Table => ({
  ...table,
  rows: table.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, children: [] })) })),
});

const sameCell = (a: Cell, b: Cell): boolean =>
  a.header === b.header && a.address === b.address && a.colSpan === b.colSpan && a.rowSpan === b.rowSpan;

function sameShape(a: Table, b: Table): boolean {
  if (a.headRows !== b.headRows || a.rows.length !== b.rows.length) return false;
  for (let y = 0; y < a.rows.length; y++) {
    const cells = a.rows[y]?.cells ?? [];
    const others = b.rows[y]?.cells ?? [];
    if (cells.length !== others.length) return false;
    for (let i = 0; i < cells.length; i++) if (!sameCell(cells[i] as Cell, others[i] as Cell)) return false;
  }
  return true;
}

const kept = new Map<string, Frame>();
/** Statutory tables of every edition under a few prefixes of ids; more than these are not kept. */
const MOST_KEPT = 50;

/** `prefix`: of the ids of head cells; `undefined`: cells name no heads. */
export function tableFrame(table: Table, prefix: string | undefined): Frame {
  if (table.table === undefined) return frameOf(table, prefix);
  const key = `${table.table} ${table.rows.length} ${prefix}`;
  const known = kept.get(key);
  if (known !== undefined && sameShape(known.shape, table)) return known;
  const frame = frameOf(withoutContents(table), prefix);
  if (known !== undefined || kept.size < MOST_KEPT) kept.set(key, frame);
  return frame;
}
