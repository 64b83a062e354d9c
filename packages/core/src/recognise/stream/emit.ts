/** A block → figures with addresses: the rows that are certain as a small grid, the others as undecided cells. */
import { editionOf } from "../../editions/index.js";
import { leavesOf } from "../../layout/cells.js";
import type { Cell, Row, Table } from "../../model/document.js";
import { Above, type Meant } from "../above.js";
import type { Found, FoundCell, Vote } from "../found.js";
import { blockOf, isGroupLine, type LabelHit, lookup, lookupMisprint } from "../labels.js";
import { type Carry, readTable } from "../read-table.js";
import { type CellReading, readValue } from "../value.js";
import type { Column, Columns } from "./columns.js";
import type { BlockDraft, RowDraft } from "./draft.js";
import { type RowContext, type RowRead, readRow, tooMany } from "./rows.js";
import type { Token } from "./tokens.js";

export interface Emitted {
  readonly found: Found;
  readonly carry: Carry | undefined;
}
export interface EmitContext {
  /** Line of the source, from 1. */
  lineOf(index: number): number;
  /** The text lost what it repeats: what is not there proves nothing. */
  readonly deduplicated: boolean;
  readonly carry: Carry | undefined;
  /** Rows that fill every column begin right after their label, throughout. */
  readonly leftmost: boolean;
  /** Some row has an empty cell before a figure. */
  readonly inner: boolean;
}

const isRow = (hit: LabelHit): boolean => hit.kind === "row";
const disorder = "文本中标签与数值的先后次序已打乱，无法确定数值属于哪一行";
const repeated = "抽取文本时重复的内容已丢失，无法确定本行数值";
const noHeads = "未找到表头，各列数值相同或合计相符，依格式的列序对应";
const unknownHeads = "表头无法辨认，不能确定数值所在的列";

/** The rows of the form that a label names. */
function rowsOf(label: Token | undefined, table: string): readonly LabelHit[] {
  if (!label) return [];
  const hits = label.hits.filter((hit) => isRow(hit) && hit.table === table);
  return hits.length > 0
    ? hits
    : lookupMisprint(label.text, (entry) => isRow(entry as LabelHit) && entry.table === table);
}

/** Whether a label is here the head of a group: no figures, and the next row belongs to it. */
function onlyGroup(row: RowDraft, next: RowDraft | undefined, table: string): boolean {
  const line = row.label?.hits.some(isGroupLine) && rowsOf(row.label, table).length === 0;
  if (line) return row.cells.every((cell) => readValue(cell.text).value === null);
  if (row.cells.some((cell) => cell.text !== "")) return false;
  const groups = row.label?.hits.filter((hit) => hit.kind === "rowGroup") ?? [];
  if (groups.length === 0) return false;
  if (rowsOf(row.label, table).length === 0) return true;
  return (
    next?.label?.hits.some((hit) =>
      groups.some((group) => hit.edition === group.edition && hit.groups.includes(group.id)),
    ) ?? false
  );
}

const textOf = (value: string): Cell["children"] =>
  value
    .split("\n")
    .flatMap((text, i) => [...(i > 0 ? [{ type: "break" } as const] : []), { type: "text", value: text } as const]);
const textless: CellReading = { status: "text", value: null, raw: "" };

const signedColumns = (columns: readonly Column[]): boolean[] =>
  columns.map(({ text }) =>
    lookup(text).some(
      (hit) =>
        hit.kind === "column" &&
        leavesOf(editionOf(hit.edition).tables[hit.table]?.blocks.find((b) => b.id === hit.block)?.columns ?? []).find(
          (leaf) => leaf.id === hit.id,
        )?.quantity?.signed === true,
    ),
  );

/** The columns have a total that the edition says is the sum of the others. */
function totalsOf({ table, columns }: Columns): boolean {
  const last = columns.at(-1);
  return (
    last !== undefined &&
    lookup(last.text).some(
      (hit) =>
        hit.table === table &&
        editionOf(hit.edition).identities.some(
          (identity) =>
            identity.table === table &&
            identity.terms === "columns" &&
            identity.relation === "equal" &&
            identity.left.includes(hit.id),
        ),
    )
  );
}

function ambiguousCells(
  { hits: named, undecided }: Meant,
  columns: Columns,
  reason: string,
  values: readonly Token[],
  line: number,
): { cells: FoundCell[]; votes: Vote[] } {
  const cells: FoundCell[] = [];
  const votes: Vote[] = [];
  const candidates = [...new Set(values.map((value) => readValue(value.text).value))].slice(0, 32);
  for (const column of columns.columns) {
    const above = column.above;
    const rows =
      above === undefined ? named : lookup(above).filter((hit) => hit.kind === "row" && hit.layout === "across");
    const heads = lookup(column.text).filter((hit) => hit.kind === "column");
    const pairs = rows.flatMap((r) =>
      heads.filter((h) => h.edition === r.edition && h.table === r.table && h.block === r.block).map((h) => ({ r, h })),
    );
    const places = undecided
      ? [...new Set(pairs.map(({ r }) => r.id))].map((id) => pairs.filter(({ r }) => r.id === id))
      : [pairs];
    for (const place of places)
      cells.push({
        at: unique(place.map(({ r, h }) => ({ edition: r.edition, address: `${r.table}/${r.id}/${h.id}` }))),
        reading: textless,
        status: "ambiguous",
        reason,
        candidates,
        place: { line },
      });
    for (const { r, h } of pairs)
      votes.push(
        { edition: r.edition, table: r.table, block: r.block, official: r.official },
        { edition: h.edition, table: h.table, block: h.block, official: h.official },
      );
  }
  return { cells, votes };
}
const unique = <T extends { readonly edition: string; readonly address: string }>(all: readonly T[]): T[] =>
  all.filter((a, i) => all.findIndex((b) => b.edition === a.edition && b.address === a.address) === i);

/** Without heads a row is read only where no other order of columns would change it, or its sum proves it. */
function confirmed(cells: readonly (Token | undefined)[], totals: boolean): boolean {
  const texts = new Set(cells.map((cell) => cell?.text));
  if (texts.size === 1) return true;
  if (!totals) return false;
  const values = cells.map((cell) => (cell ? (readValue(cell.text).value ?? 0) : Number.NaN));
  const total = values.at(-1) ?? 0;
  return (
    total > 0 &&
    values.slice(0, -1).reduce((sum, value) => sum + value, 0) === total &&
    values.slice(0, -1).filter((value) => value > 0).length === 1 &&
    values[0] === total
  );
}

/** Head of the column of units, as found or as the form prints it. */
const unitHeadOf = ({ unit, rows }: BlockDraft): string | undefined =>
  unit?.text ?? rows.flatMap((row) => row.label?.hits.flatMap((hit) => blockOf(hit)?.unitColumn?.label ?? []) ?? [])[0];

function headRows(columns: Columns, unit: string | undefined, lineOf: (line: number) => number): Row[] {
  const cell = (column: Column): Cell => ({
    children: textOf(column.text),
    header: "column",
    ...(column.line === undefined ? {} : { place: { line: lineOf(column.line) } }),
  });
  const units: Cell[] = unit === undefined ? [] : [{ children: textOf(unit), header: "column" }];
  if (!columns.across) return [{ cells: [{ children: [], colSpan: 2 }, ...units, ...columns.columns.map(cell)] }];
  const above: Cell[] = [];
  let size = 0;
  columns.columns.forEach((column, i) => {
    size++;
    if (columns.columns[i + 1]?.above === column.above) return;
    above.push({ children: textOf(column.above ?? ""), header: "colgroup", colSpan: size });
    size = 0;
  });
  return [{ cells: above }, { cells: columns.columns.map(cell) }];
}

export function emit(draft: BlockDraft, columns: Columns | undefined, context: EmitContext): Emitted {
  const nothing: Found = { cells: [], extras: [], votes: [], problems: [], tables: [] };
  if (!columns) return { found: nothing, carry: context.carry };
  const n = columns.columns.length;
  const totals = totalsOf(columns);
  const base: RowContext = {
    n,
    signed: signedColumns(columns.columns),
    totals,
    blanksLost: false,
    leftmost: context.leftmost,
    inner: context.inner,
  };
  const groups = draft.rows.map((row, i) => onlyGroup(row, draft.rows[i + 1], columns.table));
  const firstReads = draft.rows.map((row) => readRow(row, base));
  const blanksLost = firstReads.some((read, i) => !groups[i] && read.kind !== "cells");
  const again = blanksLost ? draft.rows.map((row) => readRow(row, { ...base, blanksLost })) : firstReads;
  const reads = again.map((read, i) => withoutNext(read, draft.rows[i], n, again));
  const surplus = reads.reduce((sum, read) => sum + (read.kind === "surplus" ? read.by : 0), 0);
  const worst = reads.some((read) => read.kind === "surplus" && read.by > 1);
  const disordered = draft.orphans > 0 || worst;
  const unitHead = draft.rows.some((row) => row.unit) ? unitHeadOf(draft) : undefined;
  const rows: Row[] = headRows(columns, unitHead, context.lineOf);
  const reasons = new Map<number, string>();
  const cells: FoundCell[] = [];
  const votes: Vote[] = [];
  const above = new Above(context.carry?.above);
  let meant: Meant = { hits: [], undecided: false };
  const undecided = (row: RowDraft, reason: string, values: readonly Token[]): void => {
    const line = context.lineOf(row.label?.line ?? row.cells[0]?.line ?? 0);
    const more = ambiguousCells(meant, columns, reason, values, line);
    cells.push(...more.cells);
    votes.push(...more.votes);
    // the row still tells whose parts those below it are
    if (row.label && meant.hits.length > 0) rows.push({ cells: [{ children: textOf(row.label.text), colSpan: 2 }] });
  };
  for (const [i, row] of draft.rows.entries()) {
    const read = reads[i]!;
    if (groups[i]) {
      const lines = row.label?.hits.filter(isGroupLine) ?? [];
      above.group(lines);
      if (row.label && lines.length > 0) rows.push({ cells: [{ children: textOf(row.label.text), colSpan: 2 }] });
      continue;
    }
    const named = rowsOf(row.label, columns.table);
    if (named.length === 0) above.unknown(row.label?.text ?? "");
    meant = above.row(named);
    const filled = row.cells.filter((cell) => cell.text !== "");
    if (disordered) {
      undecided(row, disorder, filled);
      continue;
    }
    if (context.deduplicated) {
      undecided(row, repeated, filled);
      continue;
    }
    if (read.kind === "surplus") {
      undecided(row, tooMany, read.values);
      continue;
    }
    if (read.kind === "ambiguous") {
      if (read.values.length > 0) undecided(row, read.reason, read.values);
      continue;
    }
    if (read.kind === "empty" && surplus > 0) {
      undecided(row, disorder, []);
      continue;
    }
    if (columns.assumed) {
      if (read.kind !== "cells") {
        undecided(row, unknownHeads, []);
        continue;
      }
      if (!confirmed(read.cells, totals)) {
        undecided(row, unknownHeads, filled);
        continue;
      }
    }
    const labels: Cell[] = [];
    const place = (token: Token): { readonly line: number } => ({ line: context.lineOf(token.line) });
    if (row.label) {
      const sub = read.kind === "cells" ? read.sub : undefined;
      labels.push({ children: textOf(row.label.text), ...(sub ? {} : { colSpan: 2 }), place: place(row.label) });
      if (sub) labels.push({ children: textOf(sub.text), place: place(sub) });
    }
    const blank = { ...(row.label ? { place: place(row.label) } : {}) };
    const figures: Cell[] =
      read.kind === "cells"
        ? read.cells.flatMap((cell): Cell[] => (cell ? [{ children: textOf(cell.text), place: place(cell) }] : []))
        : columns.columns.map(() => ({ children: [], ...blank }));
    if (figures.length === 0) continue;
    if (figures.length < n && columns.across) continue;
    const unit: Cell[] = unitHead ? [{ children: textOf(row.unit?.text ?? "") }] : [];
    rows.push({ cells: [...labels, ...unit, ...figures] });
    const reason =
      (read.kind === "cells" ? read.inferred : undefined) ??
      columns.inferred ??
      (columns.assumed ? noHeads : undefined);
    if (reason) reasons.set(rows.length, reason);
  }
  const table: Table = { type: "table", rows };
  const read =
    rows.length > (columns.across ? 2 : 1)
      ? readTable(table, 1, context.carry ? { ...context.carry, open: false } : undefined, 1_000_000)
      : undefined;
  if (!read)
    return {
      found: { ...nothing, cells, votes, tables: cells.length > 0 ? [columns.table] : [] },
      carry: context.carry,
    };
  const own = read.found.cells.map((cell) => placed(cell, reasons));
  return {
    found: {
      cells: [...own, ...cells],
      extras: read.found.extras.map(({ place, ...extra }) => ({ ...extra, ...lineOnly(place) })),
      votes: [...read.found.votes, ...votes],
      problems: read.found.problems.map(({ place, ...problem }) => ({ ...problem, ...lineOnly(place) })),
      tables: read.found.tables.length > 0 ? read.found.tables : [columns.table],
    },
    carry: read.carry,
  };
}

/** The last figure of a text that is cut off, one too many where all other rows are full, begins the next paragraph. */
function withoutNext(read: RowRead, row: RowDraft | undefined, n: number, reads: readonly RowRead[]): RowRead {
  if (read.kind !== "surplus" || read.by !== 1 || !row?.last || read.values.at(-1)?.kind !== "line") return read;
  const others = reads.every((other) => other === read || other.kind === "cells");
  return others ? { kind: "cells", cells: read.values.slice(0, n), inferred: cutOff } : read;
}
const cutOff = "本行数值已满，文末多出的数字是原文中断处下一段的开头";

const lineOnly = (place: FoundCell["place"]): { readonly place?: { readonly line: number } } =>
  place?.line === undefined ? {} : { place: { line: place.line } };

function placed(cell: FoundCell, reasons: ReadonlyMap<number, string>): FoundCell {
  const { place, ...rest } = cell;
  const reason = place?.row === undefined ? undefined : reasons.get(place.row);
  return {
    ...rest,
    ...(reason && rest.status === undefined ? { status: "inferred" as const, reason } : {}),
    ...lineOnly(place),
  };
}
