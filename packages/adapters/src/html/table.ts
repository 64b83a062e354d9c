/** A table element → a table of the document: rows, spans, header cells. */
import { type Block, type Cell, inlineText, type Row, type Table } from "@nianbao/core/reading";
import { problem } from "../shared/problems.js";
import { isBlankText } from "./blank.js";
import { isBlank, type Reading, readInline, textOf } from "./blocks.js";
import { Line, simpleInline } from "./inline.js";
import { Trait } from "./names.js";
import { attribute, type Element } from "./tree.js";

/** As browsers: at most 1,000 columns, 65,534 rows. */
const span = (element: Element, name: "rowspan" | "colspan", most: number): number => {
  const raw = attribute(element, name);
  if (raw === undefined) return 1;
  const value = Number.parseInt(raw, 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most);
};

const scopes: Readonly<Record<string, Cell["header"]>> = {
  row: "row",
  col: "column",
  rowgroup: "rowgroup",
  colgroup: "colgroup",
};

/** Blocks inside a cell are lines of it. */
function cellLine(element: Element, line: Line): void {
  readInline(element.children, line, (block) => {
    if (!(block.traits & Trait.block)) return;
    if (!line.isEmpty) line.lineBreak();
    cellLine(block, line);
    if (block.traits & Trait.cell) line.text(" ");
    else line.lineBreak();
  });
}

function cellInline(element: Element, reading: Reading): Cell["children"] {
  const simple = simpleInline(element.children);
  if (simple) return simple;
  const line = new Line();
  cellLine(element, line);
  const inline = reading.own ? line.take(true) : withoutEmptyLines(line.take());
  const shown = isBlank(inline) && hasControls(element) ? controlsIn(element) : "";
  return shown === "" ? inline : [{ type: "text", value: shown }];
}

const written = new Set(["text", "number", "tel", ""]);

const hasControls = ({ children }: Element): boolean => {
  for (const child of children)
    if (child.kind === "element" && (child.name === "input" || child.name === "textarea" || hasControls(child)))
      return true;
  return false;
};

/** What the fields of a form show: some pages print the figures of a table in fields that cannot be changed. */
function controlsIn(element: Element): string {
  const texts = element.children.flatMap((child): string[] => {
    if (child.kind !== "element" || attribute(child, "hidden") !== undefined) return [];
    if (child.name === "input")
      return written.has(attribute(child, "type")?.toLowerCase() ?? "") ? [attribute(child, "value") ?? ""] : [];
    if (child.name === "textarea") return [textOf(child)];
    return child.name === "table" ? [] : [controlsIn(child)];
  });
  return texts.join(" ").trim();
}

const headerOf = (element: Element, inHead: boolean): Cell["header"] =>
  element.name === "th"
    ? (scopes[(attribute(element, "scope") ?? "").toLowerCase()] ?? (inHead ? "column" : "row"))
    : undefined;

function readCell(element: Element, inHead: boolean, rest: number, reading: Reading): Cell {
  const inline = cellInline(element, reading);
  const header = headerOf(element, inHead);
  const rowSpan = span(element, "rowspan", 65_534);
  const rows = Math.min(rowSpan === 0 ? rest : rowSpan, rest);
  const colSpan = span(element, "colspan", 1000);
  const address = attribute(element, "data-cell");
  // a page has some three hundred cells: what most of them lack is not even spread
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { children: isBlank(inline) ? [] : inline };
  if (header) cell.header = header;
  if (rows > 1) cell.rowSpan = rows;
  if (colSpan > 1) cell.colSpan = colSpan;
  if (address) cell.address = address;
  if (reading.positions && element.location)
    cell.place = { line: element.location.line, character: element.location.column };
  return cell;
}

/** A paragraph after a paragraph makes one break, not two. */
function withoutEmptyLines(inline: Cell["children"]): Cell["children"] {
  const out = inline.filter((node, i) => node.type !== "break" || inline[i + 1]?.type !== "break");
  while (out[out.length - 1]?.type === "break") out.pop();
  return out;
}

interface Rows {
  readonly rows: { readonly element: Element; readonly head: boolean; readonly rest: number }[];
  caption: string;
}

function collect(table: Element): Rows {
  const found: Rows = { rows: [], caption: "" };
  const section = (parent: Element, head: boolean): void => {
    const rows = parent.children.filter((c): c is Element => c.kind === "element" && !c.skip && c.name === "tr");
    rows.forEach((element, i) => {
      found.rows.push({ element, head, rest: rows.length - i });
    });
  };
  section(table, false);
  for (const child of table.children) {
    if (child.kind !== "element" || child.skip) continue;
    if (child.name === "caption") found.caption ||= textOf(child).replace(/\s+/g, " ").trim();
    if (child.name === "thead") section(child, true);
    if (child.name === "tbody" || child.name === "tfoot") section(child, false);
  }
  return found;
}

/** Bodies of one table are one grid to the reader, but a span ends with its body, as in browsers. */
export function readTable(table: Element, reading: Reading): Block[] {
  const number = ++reading.tables;
  const { rows: elements, caption } = collect(table);
  let area = 0;
  let headRows = 0;
  const rows: Row[] = [];
  for (const { element, head, rest } of elements) {
    const cells: Cell[] = [];
    for (const child of element.children) {
      if (child.kind !== "element" || child.skip || !(child.traits & Trait.cell)) continue;
      const cell = readCell(child, head, rest, reading);
      area += (cell.rowSpan ?? 1) * (cell.colSpan ?? 1);
      cells.push(cell);
    }
    if (head && headRows === rows.length) headRows++;
    rows.push({ cells });
    if (area > reading.cells) {
      reading.problems.push(
        problem(
          "too-large",
          "error",
          `第 ${number} 个表格展开后超过 ${reading.cells} 个单元格，其余部分未读取。`,
          `table ${number} expands to more than ${reading.cells} cells; the rest of it was not read`,
          { table: number, row: rows.length },
        ),
      );
      break;
    }
  }
  const filled = rows.some((row) => row.cells.some((cell) => !isBlankText(inlineText(cell.children))));
  if (rows.length === 0 || (!filled && !reading.own)) return [];
  const id = attribute(table, "data-table");
  const stated = reading.own ? Number(attribute(table, "data-head-rows") ?? headRows) : headRows;
  if (stated >= 0 && stated <= rows.length) headRows = stated;
  const out: Table = {
    type: "table",
    ...(caption === "" ? {} : { caption }),
    ...(id ? { table: id } : {}),
    ...(headRows > 0 ? { headRows } : {}),
    rows,
  };
  return [out];
}
