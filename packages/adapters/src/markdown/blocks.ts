/** Lines of Markdown → blocks. */
import { type Block, type Inline, inlineText, type List, type Place } from "@nianbao/core/reading";
import { readHtmlText } from "../html/front-end.js";
import { readInline } from "./inline.js";
import {
  closesFence,
  fenceOf,
  headingOf,
  indentOf,
  interrupts,
  isBlankLine,
  isQuote,
  isRule,
  markerOf,
  opensHtml,
  outdent,
  trimLine,
  trimStartOfLine,
} from "./lines.js";
import { type Note, readNote } from "./note.js";
import { opensTable, readTable } from "./table.js";

/** What the whole text shares. */
export interface Reading {
  readonly references: ReadonlyMap<string, string>;
  /** The report's data, where a note carried it. */
  report?: unknown;
  /** Something was nested too deep to be read as more than text. */
  tooDeep: boolean;
}

/** Where lines stood in the file, where that was asked for. */
export interface Lines {
  /** Number of each line in the file, from 1. */
  readonly numbers: readonly number[];
  /** Takes the place of each block that is read. */
  readonly places: (Place | undefined)[];
}
const inside = (at: Lines | undefined, from: number, to?: number): Lines | undefined =>
  at && { ...at, numbers: at.numbers.slice(from, to), places: [] };

/** Lists and quotes inside one another; every level reads its lines anew. */
const deepest = 20;
const none: Note = {};

export function readBlocks(lines: readonly string[], reading: Reading, depth = 0, at?: Lines): Block[] {
  const out: Block[] = [];
  let note = none;
  let caption: string | undefined;
  let from = 0;
  const put = (blocks: readonly Block[], places?: readonly (Place | undefined)[]): void => {
    const line = at?.numbers[from];
    blocks.forEach((block, n) => {
      out.push(block);
      at?.places.push(places ? places[n] : line === undefined ? undefined : { line });
    });
    note = none;
  };
  if (depth > deepest) {
    reading.tooDeep = true;
    return [{ type: "paragraph", children: [{ type: "text", value: lines.join(" ").trim() }] }];
  }
  let i = 0;
  while (i < lines.length) {
    const line = lines[i]!;
    from = i;
    if (isBlankLine(line)) {
      i++;
      continue;
    }
    const found = readNote(line.trim());
    if (found) {
      if (found.report !== undefined) reading.report ??= found.report;
      else if (found.empty) put([{ type: "paragraph", ...(found.role ? { role: found.role } : {}), children: [] }]);
      else note = found;
      i++;
      continue;
    }
    const heading = headingOf(line);
    if (heading) {
      put([{ type: "heading", depth: heading.depth, children: readInline(heading.text, reading.references) }]);
      i++;
    } else if (fenceOf(line)) {
      const { mark, info } = fenceOf(line)!;
      const indent = indentOf(line);
      const start = ++i;
      while (i < lines.length && !closesFence(lines[i]!, mark)) i++;
      put(
        fenced(
          lines.slice(start, i).map((l) => outdent(l, indent)),
          info,
        ),
      );
      i++;
    } else if (isRule(line)) i++;
    else if (isQuote(line)) {
      const start = i;
      while (i < lines.length && (isQuote(lines[i]!) || (!isBlankLine(lines[i]!) && !interrupts(lines[i]!)))) i++;
      const inner = lines.slice(start, i).map((l) => l.replace(/^ {0,3}> ?/, ""));
      const quoted = inside(at, start, i);
      put(readBlocks(inner, reading, depth + 1, quoted), quoted?.places);
    } else if (markerOf(line)) {
      const end = listEnd(lines, i);
      put([readList(lines.slice(i, end), reading, depth, inside(at, i, end))]);
      i = end;
    } else if (opensHtml(line)) {
      const end = htmlEnd(lines, i);
      put(readHtmlBlock(lines.slice(i, end).join("\n"), reading, at?.numbers[i]));
      i = end;
    } else if (opensTable(line, lines[i + 1])) {
      const start = i;
      i += 2;
      while (i < lines.length && !isBlankLine(lines[i]!) && !interrupts(lines[i]!)) i++;
      const table = readTable(lines.slice(start, i), reading.references, note, at?.numbers.slice(start, i));
      put([caption === undefined ? table : { ...table, caption }]);
      caption = undefined;
    } else {
      const start = i++;
      let underline: 1 | 2 | undefined;
      while (i < lines.length && !isBlankLine(lines[i]!)) {
        underline = setext(lines[i]!);
        if (underline || interrupts(lines[i]!) || opensTable(lines[i]!, lines[i + 1])) break;
        i++;
      }
      const inner = lines.slice(start, i);
      if (underline) {
        i++;
        put([{ type: "heading", depth: underline, children: readInline(joined(inner), reading.references) }]);
      } else if (note.isCaption) {
        caption = inlineText(readInline(joined(inner), reading.references));
        note = none;
      } else put(paragraphs(inner, reading, note));
    }
  }
  return out;
}

const setext = (line: string): 1 | 2 | undefined =>
  /^ {0,3}=+[ \t]*$/.test(line) ? 1 : /^ {0,3}-+[ \t]*$/.test(line) ? 2 : undefined;

const joined = (lines: readonly string[]): string =>
  lines.map((line, i) => (i === lines.length - 1 ? trimLine(line) : trimStartOfLine(line))).join("\n");

const startsParagraph = /^(?:[\u3000\u00a0]{2}|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/;
/** Lines that were set one under the other for a reason: table rows without a delimiter, tabs, numbered headings. */
const standsAlone = (line: string, before: string): boolean =>
  !before.endsWith("\\") &&
  (startsParagraph.test(line) ||
    line.startsWith("|") ||
    line.includes("\t") ||
    (startsParagraph.test(before) && before.length < 40 && !before.includes("。")));

function paragraphs(lines: readonly string[], reading: Reading, note: Note): Block[] {
  const groups: string[][] = [[]];
  lines.forEach((line, i) => {
    if (i > 0 && standsAlone(line, lines[i - 1]!)) groups.push([]);
    groups[groups.length - 1]!.push(line);
  });
  return groups.flatMap((group): Block[] => {
    const children: Inline[] = readInline(joined(group), reading.references);
    if (children.length === 0) return [];
    const footnote = group[0]?.startsWith("[^");
    const role = note.role ?? (footnote ? "note" : undefined);
    return [{ type: "paragraph", ...(role ? { role } : {}), children }];
  });
}

/** Preformatted lines are read as a text file is; a block that a renderer could not print stands in one too. */
function fenced(lines: readonly string[], info: string): Block[] {
  if (info.startsWith("unknown ")) return [{ type: "unknown", name: info.slice(8), text: lines.join("\n") }];
  return lines.map((value) => ({ type: "paragraph", children: isBlankLine(value) ? [] : [{ type: "text", value }] }));
}

function listEnd(lines: readonly string[], start: number): number {
  const first = markerOf(lines[start]!)!;
  let width = first.width;
  let i = start + 1;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    if (isBlankLine(line)) continue;
    if (indentOf(line) >= width) continue;
    const marker = markerOf(line);
    if (marker && marker.kind === first.kind && marker.ordered === first.ordered) {
      width = marker.width;
      continue;
    }
    const lazy = !isBlankLine(lines[i - 1]!) && !interrupts(line) && !marker;
    if (!lazy) break;
  }
  while (i > start + 1 && isBlankLine(lines[i - 1]!)) i--;
  return i;
}

function readList(lines: readonly string[], reading: Reading, depth: number, at: Lines | undefined): List {
  const first = markerOf(lines[0]!)!;
  const items: string[][] = [];
  const starts: number[] = [];
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const marker = items.length === 0 || indentOf(line) < width ? markerOf(line) : undefined;
    if (marker) {
      items.push([marker.rest]);
      starts.push(i);
      width = marker.width;
    } else items[items.length - 1]!.push(outdent(line, width));
  }
  return {
    type: "list",
    ordered: first.ordered,
    ...(first.ordered && first.start !== 1 ? { start: first.start } : {}),
    items: items.map((item, n) => readBlocks(item, reading, depth + 1, inside(at, starts[n] ?? 0))),
  };
}

/** A table lasts to its end tag, a comment to its end, other HTML to the next empty line. */
function htmlEnd(lines: readonly string[], start: number): number {
  const opener = lines[start]!.trimStart().toLowerCase();
  const close = opener.startsWith("<!--") ? "-->" : /^<(script|style|pre)\b/.exec(opener)?.[1];
  if (close) {
    for (let i = start; i < lines.length; i++)
      if (lines[i]!.toLowerCase().includes(close === "-->" ? close : `</${close}`)) return i + 1;
    return lines.length;
  }
  let open = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!.toLowerCase();
    open += line.split("<table").length - line.split("</table").length;
    if (open <= 0 && (isBlankLine(line) || (i > start && line.includes("</table"))))
      return isBlankLine(line) ? i : i + 1;
  }
  return lines.length;
}

/** @param line of the file in which the text begins, where cells are to have their place */
function readHtmlBlock(text: string, reading: Reading, line: number | undefined): Block[] {
  const result = readHtmlText(text, { fragment: true, positions: line !== undefined });
  if (!result.ok) {
    reading.tooDeep ||= result.problems.some((p) => p.code === "too-deep");
    return [];
  }
  if (result.document.data !== undefined) reading.report ??= result.document.data;
  const { children } = result.document;
  return line === undefined ? [...children] : children.map((block) => moved(block, line - 1));
}

/** Lines of an HTML block are counted from the file's beginning. */
const moved = (block: Block, by: number): Block =>
  block.type !== "table"
    ? block
    : {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) =>
            cell.place?.line === undefined ? cell : { ...cell, place: { ...cell.place, line: cell.place.line + by } },
          ),
        })),
      };
