/**
 * What is left of statutory tables when a page, a PDF or a clipboard flattens them to text: one function a family. Made
 * from composed tables; for tests of whatever reads text.
 */
import { type Block, type Document, inlineText, paragraph, type Table } from "../model/document.js";

export interface Layout {
  readonly id: string;
  /** `always`: every cell can be read back; `full`: only where no cell is blank; `never`: what is lost is lost. */
  readonly lossless: "always" | "full" | "never";
  lines(table: Table): string[];
}

const cellText = (text: string): string => text.replace(/\s*\n\s*/g, "");

/** Rows of texts, a merged cell where it begins. */
const rowsOf = (table: Table): string[][] =>
  table.rows.map((row) => row.cells.map((cell) => cellText(inlineText(cell.children))));

/** Rows of the whole grid; what a merged cell covers is empty. */
function gridOf(table: Table): string[][] {
  const grid: (string | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++)
        for (let dx = 0; dx < (cell.colSpan ?? 1); dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = dy === 0 && dx === 0 ? cellText(inlineText(cell.children)) : "";
        }
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

const perRow = (
  id: string,
  lossless: Layout["lossless"],
  line: (row: readonly string[]) => string | readonly string[],
): Layout => ({
  id,
  lossless,
  lines: (table) => rowsOf(table).flatMap((row) => line(row)),
});

const filled = (row: readonly string[]): string[] => row.filter((text) => text !== "");

/** Every merged cell written in all rows and columns that it spans. */
function writtenOut(table: Table): string[][] {
  const grid: (string | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const text = cellText(inlineText(cell.children));
      for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++)
        for (let dx = 0; dx < (cell.colSpan ?? 1); dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = text;
        }
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

/** A page's number, between empty lines, after every few lines. */
const withPages = (lines: readonly string[]): string[] =>
  lines.flatMap((line, i) => (i % 6 === 5 ? [line, "", `— ${(i + 1) / 6 + 1} —`, ""] : [line]));

/** Filled cells first, what is left of the row as bars without anything between. */
function blanksLast(row: readonly string[]): string {
  const own = filled(row);
  return `${own.join(" | ")} | ${"|".repeat(row.length - own.length)}`;
}

export const layouts: readonly Layout[] = [
  perRow("bars", "always", (row) => row.map((text) => `${text} | `).join("")),
  perRow("bars-around", "always", (row) => `| ${row.join(" | ")} |`),
  perRow("bars-tight", "full", (row) => `${row.join("|")}|`),
  { id: "bars-grid", lossless: "full", lines: (table) => gridOf(table).map((row) => `| ${row.join(" | ")} |`) },
  perRow("bar-a-cell", "always", (row) => row.map((text) => `${text} |`.trim())),
  perRow("bar-below-cell", "full", (row) => row.flatMap((text) => [text, "|"])),
  perRow("tabs", "always", (row) => row.join("\t")),
  perRow("tab-led", "always", (row) => [...row.map((text) => `\t${text}`), ""]),
  perRow("line-a-cell", "full", (row) => filled(row)),
  perRow("line-apart", "full", (row) => filled(row).flatMap((text) => [text, ""])),
  perRow("gaps", "full", (row) => filled(row).join("   ")),
  perRow("wide-gaps", "full", (row) => `　　${filled(row).join("　　")}`),
  perRow("blanks-last", "full", blanksLast),
  {
    id: "bars-written-out",
    lossless: "full",
    lines: (table) => writtenOut(table).map((row) => `| ${row.join(" | ")} |`),
  },
  { id: "one-line", lossless: "never", lines: (table) => [rowsOf(table).flatMap(filled).join(" ")] },
  {
    id: "gaps-and-pages",
    lossless: "full",
    lines: (table) => withPages(rowsOf(table).map((row) => filled(row).join("   "))),
  },
  perRow("run-together", "never", (row) => filled(row).join("")),
  {
    id: "columns-first",
    lossless: "never",
    lines: (table) => {
      const grid = gridOf(table);
      const width = Math.max(0, ...grid.map((row) => row.length));
      return Array.from({ length: width }, (_, x) => grid.flatMap((row) => (row[x] ? [row[x]] : []))).flat();
    },
  },
  {
    id: "repeats-dropped",
    lossless: "never",
    lines: (table) => [...new Set(rowsOf(table).flatMap(filled))],
  },
];

/** The document with its tables flattened: nothing but headings, paragraphs and lines; without data and addresses. */
export function flatten(document: Document, layout: Layout): Document {
  const { data: _, ...rest } = document;
  const children = document.children.flatMap((block): Block[] =>
    block.type === "table" ? layout.lines(block).map(paragraph) : [block],
  );
  return { ...rest, children };
}
