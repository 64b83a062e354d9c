/** All tables of a document: grids and tables flattened to text, and which blocks they took. */
import { type Block, blockText, type Document } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import type { Place } from "../model/provenance.js";
import type { Found, FoundCell, FoundExtra, StreamFound, StreamLine, Vote } from "./found.js";
import { isOfTable, lookup } from "./labels.js";
import { type Carry, readTable } from "./read-table.js";
import {
  evenLines,
  isDeduplicated,
  keepsBlanks,
  readStream,
  readUnlabelled,
  type StreamOptions,
  wordwise,
} from "./stream/index.js";

/** What stands in place of a block: tables found there, and lines that are no part of them. */
export interface Replacement {
  readonly tables: readonly string[];
  /** What is left of the block; absent: nothing. */
  readonly rest?: readonly Block[];
}

export interface BlocksRead extends Found {
  readonly replaced: ReadonlyMap<Block, Replacement>;
}

interface Collected {
  readonly cells: FoundCell[];
  readonly extras: FoundExtra[];
  readonly votes: Vote[];
  readonly problems: Problem[];
  readonly tables: string[];
}

function add(to: Collected, found: Found): void {
  // no spread: a table may have more cells than a call takes arguments
  for (const cell of found.cells) to.cells.push(cell);
  for (const extra of found.extras) to.extras.push(extra);
  for (const vote of found.votes) to.votes.push(vote);
  for (const problem of found.problems) to.problems.push(problem);
  for (const table of found.tables) if (!to.tables.includes(table)) to.tables.push(table);
}

/**
 * @param runs blocks of the lead and of each section, in order: a flattened table does not cross a section's heading
 * @param limit cells a grid may expand to
 * @param sections the table that the form has in the section of each run
 */
export function readBlocks(
  runs: readonly (readonly Block[])[],
  limit: number,
  document: Document,
  sections: readonly (string | undefined)[] = [],
): BlocksRead {
  const all: Collected = { cells: [], extras: [], votes: [], problems: [], tables: [] };
  const replaced = new Map<Block, Replacement>();
  let number = 0;
  let carry: Carry | undefined;
  const texts: Block[][] = [];
  const tables: (string | undefined)[] = [];
  for (const [i, run] of runs.entries()) {
    let text: Block[] = [];
    texts.push(text);
    tables[texts.length - 1] = sections[i];
    for (const block of run) {
      if (block.type !== "table") {
        text.push(block);
        continue;
      }
      number++;
      const read = readTable(block, number, carry, limit);
      if (read) {
        add(all, read.found);
        carry = read.carry;
        replaced.set(block, { tables: read.found.tables });
        text = [];
        texts.push(text);
        tables[texts.length - 1] = sections[i];
      } else text.push(block);
    }
  }
  const starts = firstLines(document);
  const pages = pagesOf(document);
  const lines = texts.map((text) => linesOf(text, starts));
  const worth = lines.map(worthReading);
  // told from the whole source, and only where there is something to read
  if (worth.includes(true)) {
    const deduplicated = isDeduplicated(lines.flat()) || lines.some(isDeduplicated);
    const kept = lines.some(keepsBlanks);
    const last = texts.at(-1);
    texts.forEach((text, i) => {
      if (!worth[i]) return;
      readText(text, lines[i] ?? [], all, replaced, { ends: text === last, deduplicated, keepsBlanks: kept }, pages);
    });
  }
  texts.forEach((text, i) => {
    const table = tables[i];
    if (table === undefined || all.tables.includes(table)) return;
    const found = readUnlabelled(lines[i] ?? [], table);
    if (found) take(found, text, lines[i] ?? [], all, replaced, pages);
  });
  return { ...all, replaced };
}

const lineText = (block: Block): boolean =>
  block.type === "paragraph" ||
  block.type === "heading" ||
  block.type === "unknown" ||
  block.type === "list" ||
  block.type === "table";

/** A label of a table among the lines, else it is prose. */
function worthReading(lines: readonly StreamLine[]): boolean {
  for (const { text } of lines) {
    const cells = /[|\t]/.test(text);
    if (text.length > 160 && !cells) {
      if (wordwise(text)) return true;
      continue;
    }
    for (const piece of text.slice(0, 1000).split(cells ? /[|\t]/ : /\s{2,}|\s(?=[\d+-])/)) {
      if (isLabel(piece)) return true;
    }
    // labels and figures run together: 规章000, 信息内容本年制发件数本年废止件数
    if (isLabel(text.replace(/[\d.,]{1,40}$/, "")) || isLabel(text.trimStart().slice(0, 4))) return true;
  }
  return false;
}
const isLabel = (text: string): boolean =>
  text !== "" && text.length <= 120 && lookup(text.trim()).some((hit) => isOfTable(hit) && hit.normal.length > 2);

/** Line, from 1, in which each block begins: of the source where that is told, else of the text that was read. */
function firstLines({ children, places }: Document): ReadonlyMap<Block, number> {
  const starts = new Map<Block, number>();
  let line = 1;
  children.forEach((block, i) => {
    line = places?.[i]?.line ?? line;
    starts.set(block, line);
    line += block.type === "table" ? block.rows.length : block.type === "list" ? block.items.length : countLines(block);
  });
  return starts;
}

type Pages = ReadonlyMap<Block, number>;
const pagesOf = ({ children, places }: Document): Pages =>
  new Map(
    (places ?? []).flatMap((place, i) => {
      const block = children[i];
      return block && place?.page !== undefined ? [[block, place.page] as const] : [];
    }),
  );

/** The page of a line stands for the line, which is one of the text that was read and not seen on paper. */
function onPages(found: Found, blocks: readonly Block[], lines: readonly StreamLine[], pages: Pages): Found {
  if (pages.size === 0) return found;
  const byLine = new Map(lines.map(({ line, block }) => [line, pages.get(blocks[block] as Block)]));
  const move = <T extends { readonly place?: Place }>(item: T): T => {
    const page = item.place?.line === undefined ? undefined : byLine.get(item.place.line);
    return page === undefined ? item : { ...item, place: { page } };
  };
  return {
    ...found,
    cells: found.cells.map(move),
    extras: found.extras.map(move),
    problems: found.problems.map(move),
  };
}
const countLines = (block: Block): number =>
  block.type === "heading" || block.type === "paragraph"
    ? 1 + block.children.filter((node) => node.type === "break").length
    : 1;

function linesOf(blocks: readonly Block[], starts: ReadonlyMap<Block, number>): StreamLine[] {
  return blocks.flatMap((block, i) => {
    if (!lineText(block)) return [];
    const start = starts.get(block);
    const texts = blockText(block).split("\n");
    return texts.map((text, n) => ({ text, block: i, ...(start === undefined ? {} : { line: start + n }) }));
  });
}

function readText(
  blocks: readonly Block[],
  lines: readonly StreamLine[],
  all: Collected,
  replaced: Map<Block, Replacement>,
  options: StreamOptions,
  pages: Pages,
): void {
  const rest = options.deduplicated ? lines : withoutGrids(blocks, lines, all, replaced, pages);
  const found = readStream(rest, options);
  if (found.cells.length === 0 && found.extras.length === 0 && found.consumed.length === 0) return;
  take(found, blocks, lines, all, replaced, pages);
}

/** Reads the lines that are a grid written out as one; the others are left, the place of those empty. */
function withoutGrids(
  blocks: readonly Block[],
  lines: readonly StreamLine[],
  all: Collected,
  replaced: Map<Block, Replacement>,
  pages: Pages,
): readonly StreamLine[] {
  const grids = evenLines(lines).flatMap(({ from, to, table }) => {
    const found = readTable(table, 1, undefined, 1_000_000)?.found;
    return found && found.cells.length > 0 ? [{ from, to, found }] : [];
  });
  if (grids.length === 0) return lines;
  for (const { from, to, found } of grids) {
    const consumed = [{ from, to, table: found.tables[0] ?? "" }];
    take({ ...lineOnly(found), consumed }, blocks, lines, all, replaced, pages);
  }
  return lines.map((line, i) => (grids.some(({ from, to }) => from <= i && i < to) ? { ...line, text: "" } : line));
}

/** Of the places only the line is one of the source. */
function lineOnly(found: Found): Found {
  const bare = <T extends { readonly place?: Place }>({ place, ...item }: T) =>
    ({ ...item, ...(place?.line === undefined ? {} : { place: { line: place.line } }) }) as T;
  return { ...found, cells: found.cells.map(bare), extras: found.extras.map(bare), problems: found.problems.map(bare) };
}

/** Keeps what was found, and notes what stands in place of the lines it was found in. */
function take(
  found: StreamFound,
  blocks: readonly Block[],
  lines: readonly StreamLine[],
  all: Collected,
  replaced: Map<Block, Replacement>,
  pages: Pages,
): void {
  add(all, onPages(found, blocks, lines, pages));
  const used = new Map<number, { tables: string[]; lines: Set<number> }>();
  for (const { from, to, table } of found.consumed) {
    for (let n = from; n < to; n++) {
      const at = lines[n]?.block;
      if (at === undefined) continue;
      const entry = used.get(at) ?? { tables: [], lines: new Set<number>() };
      used.set(at, entry);
      entry.lines.add(n);
      if (n === from) entry.tables.push(table);
    }
  }
  for (const [at, { tables, lines: taken }] of used) {
    const block = blocks[at];
    if (!block) continue;
    const rest = lines
      .filter((line, n) => line.block === at && !taken.has(n) && line.text.trim() !== "")
      .map((line) => line.text);
    replaced.set(block, {
      tables,
      ...(rest.length > 0
        ? { rest: rest.map((text) => ({ type: "paragraph", children: [{ type: "text", value: text }] })) }
        : {}),
    });
  }
}
