/**
 * Lines of bars or tabs that all have as many cells, empty ones where they belong: a grid, written out. An empty cell
 * before a figure proves it, since an extraction that moves empty cells puts them behind.
 */
import type { Row, Table } from "../../model/document.js";
import type { StreamLine } from "../found.js";
import { trimInvisible } from "../value.js";
import { isCell } from "./cell-text.js";

export interface EvenLines {
  readonly from: number;
  readonly to: number;
  readonly table: Table;
}

const fewestColumns = 4;
const fewestRows = 3;
const longestLine = 4000;
const rule = /^[\s|:-]*-{3,}[\s|:-]*$/;

function cellsOf(text: string): string[] | undefined {
  if (text.length > longestLine) return undefined;
  const bars = text.includes("|");
  if (!bars && !text.includes("\t")) return undefined;
  const cells = (bars ? text.trim() : text).split(bars ? "|" : "\t").map(trimInvisible);
  if (bars && text.trimStart().startsWith("|")) cells.shift();
  if (bars && cells.at(-1) === "") cells.pop();
  return cells;
}

const hasInner = (cells: readonly string[]): boolean => {
  const figure = cells.findLastIndex(isCell);
  return cells.some((cell, i) => i > 0 && i < figure && cell === "");
};

const rowOf = (cells: readonly string[], line: number): Row => ({
  cells: cells.map((cell) => ({ children: cell === "" ? [] : [{ type: "text", value: cell }], place: { line } })),
});

export function evenLines(lines: readonly StreamLine[]): EvenLines[] {
  const out: EvenLines[] = [];
  let from = 0;
  let width = 0;
  let inner = false;
  let rows: Row[] = [];
  const close = (to: number): void => {
    if (inner && rows.length >= fewestRows) out.push({ from, to, table: { type: "table", rows } });
    rows = [];
    inner = false;
  };
  lines.forEach(({ text, line }, i) => {
    if (rows.length > 0 && (rule.test(text) || text.trim() === "")) return;
    const cells = cellsOf(text);
    if (rows.length > 0 && cells?.length !== width) close(i);
    if (!cells || cells.length < fewestColumns) return;
    if (rows.length === 0) {
      from = i;
      width = cells.length;
    }
    rows.push(rowOf(cells, line ?? i + 1));
    inner ||= hasInner(cells);
  });
  close(lines.length);
  return out;
}
