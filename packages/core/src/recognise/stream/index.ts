/** Statutory tables flattened to running text: labels decide which figure is which; what they leave open is said. */

import type { Problem } from "../../model/problem.js";
import type { Found, FoundCell, FoundExtra, StreamFound, StreamLine, Vote } from "../found.js";
import type { Carry } from "../read-table.js";
import { columnsOf } from "./columns.js";
import { isDeduplicated } from "./deduplicated.js";
import { type BlockDraft, drafts } from "./draft.js";
import { emit } from "./emit.js";
import { joined } from "./join.js";
import { hasInner, startOf } from "./rows.js";
import { tokens } from "./tokens.js";

export { isDeduplicated } from "./deduplicated.js";
export { evenLines } from "./even.js";
export { keepsBlanks } from "./in-place.js";
export { readUnlabelled } from "./unlabelled.js";
export { wordwise } from "./words.js";

export interface StreamOptions {
  /** Nothing of the source follows these lines: the last row may be cut off. */
  readonly ends?: boolean;
  /** An extraction dropped every text it had seen before; told from the whole source. */
  readonly deduplicated?: boolean;
  /** The source writes empty cells where they belong; told from the whole source. */
  readonly keepsBlanks?: boolean;
}

/**
 * Finds statutory tables in lines of text. Total and linear in the length of the text.
 * @param lines lines of one stretch of text without other blocks in between
 */
export function readStream(lines: readonly StreamLine[], options: StreamOptions = {}): StreamFound {
  const cells: FoundCell[] = [];
  const extras: FoundExtra[] = [];
  const votes: Vote[] = [];
  const problems: Problem[] = [];
  const tables: string[] = [];
  const consumed: { from: number; to: number; table: string }[] = [];
  const deduplicated = options.deduplicated ?? isDeduplicated(lines);
  let carry: Carry | undefined;
  const add = (found: Found, draft: BlockDraft): void => {
    for (const cell of found.cells) cells.push(cell);
    for (const extra of found.extras) extras.push(extra);
    for (const vote of found.votes) votes.push(vote);
    for (const problem of found.problems) problems.push(problem);
    for (const table of found.tables) if (!tables.includes(table)) tables.push(table);
    const table = found.tables[0];
    if (table !== undefined) use(lines, draft, table, consumed);
  };
  const blocks = drafts(joined(tokens(lines)), options.ends ?? false).map((draft) => ({
    draft,
    columns: columnsOf(draft),
  }));
  const starts = blocks.flatMap(({ draft, columns }) =>
    columns ? draft.rows.flatMap((row) => startOf(row, columns.columns.length) ?? []) : [],
  );
  const inner = (options.keepsBlanks ?? false) || blocks.some(({ draft }) => draft.rows.some(hasInner));
  const leftmost = starts.length > 0 && starts.every((start) => start === 0);
  for (const { draft, columns } of blocks) {
    const read = emit(draft, columns, {
      leftmost,
      inner,
      lineOf: (i) => lines[i]?.line ?? i + 1,
      deduplicated,
      carry,
    });
    carry = read.carry;
    add(read.found, draft);
  }
  return { cells, extras, votes, problems, tables, consumed };
}

/** The lines of a block, with empty lines and bars between; prose between stays prose. */
function use(
  lines: readonly StreamLine[],
  draft: BlockDraft,
  table: string,
  consumed: { from: number; to: number; table: string }[],
): void {
  const own = [...draft.lines].sort((a, b) => a - b);
  for (const line of own) {
    const last = consumed.at(-1);
    if (last && line < last.to) continue;
    if (last && last.table === table && onlyMarks(lines, last.to, line)) last.to = line + 1;
    else consumed.push({ from: line, to: line + 1, table });
  }
}

function onlyMarks(lines: readonly StreamLine[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^[\s|\u3000]*$/.test(lines[i]?.text ?? "")) return false;
  return true;
}
