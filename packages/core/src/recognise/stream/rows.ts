/** What follows a row label → one cell a column, or the statement that nobody can say which figure stands where. */
import { readValue } from "../value.js";
import { isCell } from "./cell-text.js";
import type { RowDraft } from "./draft.js";
import type { Token } from "./tokens.js";

export type RowRead =
  /** A cell a column; `undefined`: not in the source. */
  | {
      readonly kind: "cells";
      readonly cells: readonly (Token | undefined)[];
      readonly inferred?: string;
      readonly sub?: Token;
    }
  | { readonly kind: "ambiguous"; readonly reason: string; readonly values: readonly Token[] }
  | { readonly kind: "empty" }
  /** More figures than columns, by this many. */
  | { readonly kind: "surplus"; readonly by: number; readonly values: readonly Token[] };

const lost = "抽取文本时空白单元格已丢失，本行数值少于列数，无法确定各数值所在的列";
const many = "本行数值多于列数，无法确定各数值所在的列";
const moved = "本行空白单元格可能被移到行末，无法确定各数值所在的列";
const cut = "原文在本行中断";
const bySign = "带正负号的数值只能属于“增/减”列，其余按先后次序对应，只有一种可能";

const filled = (token: Token): boolean => token.text !== "";
const keeps = (token: Token): boolean => token.kind === "bar" || token.kind === "tab";

/** Trailing empty cells set together may be what is left of merged cells: they are counted apart. */
function measure(cells: readonly Token[]): { readonly positions: Token[]; readonly rest: number } {
  let end = cells.length;
  while (end > 0 && !filled(cells[end - 1]!)) end--;
  const positions = cells.slice(0, end);
  let rest = 0;
  for (const cell of cells.slice(end)) {
    if (cell.compact) rest++;
    else if (rest === 0) positions.push(cell);
    else rest++;
  }
  return { positions, rest };
}

/** The ways `n` cells may be taken out of more, with nothing but empty cells left over. */
function windows(cells: readonly Token[], n: number): Token[][] {
  const out: Token[][] = [];
  const first = cells.findIndex(filled);
  let last = cells.length - 1;
  while (last > first && !filled(cells[last]!)) last--;
  for (let from = 0; from + n <= cells.length; from++)
    if (from <= first && last < from + n) out.push(cells.slice(from, from + n));
  return out;
}

const isWords = ({ kind, text }: Token): boolean => kind === "line" && !isCell(text) && !/\d/.test(text);
const number = (token: Token): number | null => readValue(token.text).value;

/** The last figure is the sum of the others: it may well be the total, moved to the left. */
function looksMoved(cells: readonly Token[], totals: boolean): boolean {
  if (!totals || cells.every((cell) => !filled(cell)) || filled(cells.at(-1)!)) return false;
  const values = cells.filter(filled).map(number);
  const last = values.at(-1);
  if (values.length < 2 || last === null || last === undefined) return false;
  return values.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0) === last;
}

const signed = (token: Token): boolean => /^[+\-−–＋－增减減]/.test(token.text) && number(token) !== null;

/** Places for `values` in order among `n` columns; a sign stands only where the column has one. */
function placements(values: readonly Token[], n: number, mayBeSigned: readonly boolean[]): number[][] {
  const out: number[][] = [];
  const walk = (i: number, from: number, taken: number[]): void => {
    if (out.length > 1) return;
    if (i === values.length) {
      out.push(taken);
      return;
    }
    for (let at = from; at <= n - (values.length - i); at++)
      if (!signed(values[i]!) || mayBeSigned[at]) walk(i + 1, at + 1, [...taken, at]);
  };
  walk(0, 0, []);
  return out;
}

export interface RowContext {
  readonly n: number;
  /** Columns that may be negative. */
  readonly signed: readonly boolean[];
  /** The last column is the sum of the others. */
  readonly totals: boolean;
  /** Some row of this text has an empty cell before a figure: empty cells stand where they belong. */
  readonly inner: boolean;
  /** Rows that fill every column begin right after their label: what is left over stands at the end. */
  readonly leftmost: boolean;
  /** Other rows of this text run together have fewer figures than columns: blanks were lost. */
  readonly blanksLost: boolean;
}

/** `000` of three columns: as many digits as columns. */
function digits(cells: readonly Token[], { n, blanksLost }: RowContext): Token[] | undefined {
  const only = cells[0];
  if (
    !only ||
    cells.length !== 1 ||
    n < 2 ||
    only.kind !== "line" ||
    !/^\d+$/.test(only.text) ||
    only.text.length !== n
  )
    return undefined;
  if (!/^0/.test(only.text) || (blanksLost && !/^0+$/.test(only.text))) return undefined;
  return [...only.text].map((text) => ({ ...only, text }));
}

export function readRow(row: RowDraft, context: RowContext): RowRead {
  const { n } = context;
  const { positions, rest } = measure(row.cells);
  const values = row.cells.filter(filled);
  if (values.length === 0) return row.last ? { kind: "ambiguous", reason: cut, values } : { kind: "empty" };
  const first = positions.find(filled);
  if (
    row.label &&
    first &&
    !isCell(first.text) &&
    values.length === n + 1 &&
    values.slice(1).every((value) => isCell(value.text)) &&
    first === positions[0]
  )
    return { kind: "cells", cells: values.slice(1), sub: first };
  // where each cell has a line of its own, words among figures may as well be the label of a row that is not known
  if (values.some(isWords) && values.some((value) => isCell(value.text)))
    return { kind: "ambiguous", reason: lost, values };
  // as many figures as columns, one after the other
  if (values.length === n && (positions.length === n || row.cells.slice(0, n).every(filled)))
    return { kind: "cells", cells: values };
  if (values.length > n) return { kind: "surplus", by: values.length - n, values };
  const split = digits(values, context);
  if (split) return { kind: "cells", cells: split, inferred: "数字连写，位数与列数相同，逐位对应" };
  if (!row.cells.every(keeps)) return fewer(row, values, context);
  // an extraction may have put the empty cells of every row behind its figures
  if (
    !context.inner &&
    !row.last &&
    n > 1 &&
    row.cells.every((cell) => cell.kind === "bar") &&
    row.cells.slice(0, values.length).every(filled)
  )
    return fewer(row, values, context);
  if (positions.length === n) return { kind: "cells", cells: positions };
  if (positions.length > n) {
    const all = windows(positions, n).filter((cells) => cells.every((cell, i) => !signed(cell) || context.signed[i]));
    const found = context.leftmost && all.length > 1 ? all.slice(0, 1) : all;
    const only = found[0];
    if (only && found.length === 1 && !looksMoved(only, context.totals)) return { kind: "cells", cells: only };
    return { kind: "ambiguous", reason: moved, values };
  }
  if (rest > 0 && positions.length + rest === n && row.cells.every((cell) => cell.tight)) {
    const cells = [...row.cells].slice(0, n);
    if (cells.length === n && !looksMoved(cells, context.totals)) return { kind: "cells", cells };
  }
  if (row.last && rest === 0 && positions.every((cell) => !cell.open))
    return { kind: "cells", cells: Array.from({ length: n }, (_, i) => positions[i]) };
  return fewer(row, values, context);
}

/** Fewer figures than columns, and their places are not written down. */
function fewer(row: RowDraft, values: readonly Token[], { n, signed: may }: RowContext): RowRead {
  if (row.last) return { kind: "ambiguous", reason: cut, values };
  const found = values.some(signed) && values.every((value) => isCell(value.text)) ? placements(values, n, may) : [];
  const only = found[0];
  if (!only || found.length !== 1) return { kind: "ambiguous", reason: lost, values };
  const empty: Token = { ...values[0]!, text: "", hits: [] };
  const cells = Array.from({ length: n }, (_, i) => values[only.indexOf(i)] ?? empty);
  return { kind: "cells", cells, inferred: bySign };
}

/** Empty cells are written one by one, where they belong: before a figure, or apart from one another. */
export function hasInner(row: RowDraft): boolean {
  const last = row.cells.findLastIndex(filled);
  const before = row.cells.some((cell, i) => i < last && !filled(cell) && cell.kind === "bar");
  const after = row.cells.slice(last + 1);
  return before || (last >= 0 && after.length > 1 && after.every((cell) => cell.kind === "bar" && !cell.compact));
}

/** Where the cells of a row that fills every column begin; `undefined` for other rows. */
export function startOf(row: RowDraft, n: number): number | undefined {
  const values = row.cells.filter(filled);
  return values.length === n && n > 0 ? row.cells.findIndex(filled) : undefined;
}

export const tooMany = many;
