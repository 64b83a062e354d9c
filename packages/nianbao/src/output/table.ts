/** The part of a statutory table that a finding is about, drawn with its cells marked. */
import { type AnyReport, editionOf, leavesOf, textAt, valueAt } from "@nianbao/core";
import type { Language } from "../language.js";
import { pad, padStart, truncate, widthOf, wrap } from "./width.js";

export interface Marks {
  /** Cells that are most likely wrong. */
  readonly suspects: ReadonlySet<string>;
  /** Cells that are concerned. */
  readonly cells: ReadonlySet<string>;
}
export interface Paint {
  readonly suspect: (text: string) => string;
  readonly concerned: (text: string) => string;
  readonly dim: (text: string) => string;
}

interface Line {
  readonly label: string;
  readonly cells: readonly { readonly address: string; readonly text: string }[];
}
interface Part {
  readonly heads: readonly string[];
  /** `undefined`: rows left out. */
  readonly lines: readonly (Line | undefined)[];
}

const shown = (report: AnyReport, address: string): string => {
  const value = valueAt(report, address);
  if (value === undefined) return "·";
  return textAt(report, address).replace(/\s+/g, " ");
};

/** The blocks with a marked cell that the report has: all their columns, the rows that are concerned. */
function partsOf(report: AnyReport, marks: Marks): Part[] {
  const marked = (address: string) => marks.cells.has(address) || marks.suspects.has(address);
  return Object.entries(editionOf(report.edition).tables).flatMap(([table, { blocks }]) =>
    blocks.flatMap((block): Part[] => {
      const columns = leavesOf(block.columns);
      const lines = leavesOf(block.rows).map((row): Line & { concerned: boolean } => {
        const cells = columns.map(({ id }) => {
          const address = `${table}/${row.id}/${id}`;
          return { address, text: shown(report, address) };
        });
        return { label: row.label, cells, concerned: cells.some(({ address }) => marked(address)) };
      });
      // Rows that are missing are named by the message; there is nothing of them to look at.
      const there = ({ address }: { address: string }) => marked(address) && valueAt(report, address) !== undefined;
      if (!lines.some(({ cells }) => cells.some(there))) return [];
      const kept = lines.flatMap((line, i): (Line | undefined)[] => {
        if (line.concerned) return [line];
        return i === 0 || lines[i - 1]?.concerned ? [undefined] : [];
      });
      return [{ heads: columns.map(({ label }) => label), lines: kept }];
    }),
  );
}

const text = (cell: Line["cells"][number], marks: Marks): string =>
  marks.suspects.has(cell.address) ? `[${cell.text}]` : marks.cells.has(cell.address) ? `*${cell.text}` : cell.text;

/** Widths of the columns: the figures, and heads in one line, or in two where the terminal is narrow. */
function widthsOf({ heads, lines }: Part, marks: Marks, room: number): number[] {
  const figures = heads.map((_, x) =>
    Math.max(
      2,
      ...lines.flatMap((line) => (line?.cells[x] ? [Math.min(18, widthOf(text(line.cells[x], marks)))] : [])),
    ),
  );
  for (const parts of [1, 2, 3]) {
    const widths = heads.map((head, x) => Math.max(figures[x] ?? 2, 2 * Math.ceil(widthOf(head) / 2 / parts)));
    if (parts === 3 || widths.reduce((sum, w) => sum + w + 3, 0) <= room) return widths;
  }
  return figures;
}

const leastLabel = 12;

function draw(part: Part, marks: Marks, paint: Paint, width: number): string[] {
  const widths = widthsOf(part, marks, width - leastLabel - 4);
  const used = widths.reduce((sum, w) => sum + w + 3, 4);
  const labels = part.lines.map((line) => widthOf(line?.label ?? ""));
  const labelWidth = Math.min(Math.max(4, ...labels), Math.max(leastLabel, width - used));
  const rule = (left: string, middle: string, right: string) =>
    paint.dim(left + [labelWidth, ...widths].map((w) => "─".repeat(w + 2)).join(middle) + right);
  const bar = paint.dim("│");
  const row = (cells: readonly string[]) => `${bar} ${cells.join(` ${bar} `)} ${bar}`;
  const heads = part.heads.map((head, x) =>
    widthOf(head) > (widths[x] ?? 0) ? wrapHead(head, widths[x] ?? 0) : [head],
  );
  const height = Math.max(...heads.map((lines) => lines.length));
  const painted = (cell: Line["cells"][number], w: number): string => {
    const out = padStart(truncate(text(cell, marks), w), w);
    if (marks.suspects.has(cell.address)) return paint.suspect(out);
    return marks.cells.has(cell.address) ? paint.concerned(out) : out;
  };
  return [
    rule("┌", "┬", "┐"),
    ...Array.from({ length: height }, (_, y) =>
      row([" ".repeat(labelWidth), ...widths.map((w, x) => pad(heads[x]?.[y] ?? "", w))]),
    ),
    rule("├", "┼", "┤"),
    ...part.lines.map((line) =>
      line
        ? row([pad(truncate(line.label, labelWidth), labelWidth), ...widths.map((w, x) => painted(line.cells[x]!, w))])
        : row([pad("⋯", labelWidth), ...widths.map((w) => pad("", w))]),
    ),
    rule("└", "┴", "┘"),
  ];
}

function wrapHead(head: string, width: number): string[] {
  const lines = wrap(head, Math.max(10, width));
  if (width >= 10) return lines;
  const out: string[] = [];
  for (const character of head) {
    const last = out.at(-1);
    if (last !== undefined && widthOf(last + character) <= width) out[out.length - 1] = last + character;
    else out.push(character);
  }
  return out;
}

const legend: { readonly [L in Language]: readonly [string, string] } = {
  "zh-CN": ["[ ] 疑有误", "* 相关"],
  en: ["[ ] suspect", "* concerned"],
};

/** Lines of the drawing; empty where no marked cell is in a table of the form, or the terminal is too narrow. */
export function drawTables(report: AnyReport, marks: Marks, paint: Paint, width: number, language: Language): string[] {
  const parts = partsOf(report, marks);
  if (parts.length === 0 || parts.length > 3 || width < 56) return [];
  const drawings = parts.map((part) => draw(part, marks, paint, width));
  if (drawings.some((lines) => lines.some((line) => widthOf(line) > width))) return [];
  const [suspect, concerned] = legend[language];
  const marksOf = [marks.suspects.size > 0 ? suspect : "", marks.cells.size > marks.suspects.size ? concerned : ""];
  return [...drawings.flat(), paint.dim(marksOf.filter((part) => part !== "").join("  "))];
}
