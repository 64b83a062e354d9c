/** Edits of the running text, by the paragraph numbers of `proseOf`. */

import type { Fix } from "../check/fix.js";
import type { AnyReport } from "../model/report.js";
import { piecesOf, withTexts } from "./texts.js";

type Block = AnyReport["sections"][number]["blocks"][number];
type Edit = Fix & { readonly where: Extract<Fix["where"], { readonly kind: "prose" }> };

export const isProseEdit = (fix: Fix): fix is Edit => fix.where.kind === "prose";

interface Line {
  readonly from: number;
  readonly text: string;
}

/** The lines that are paragraphs of the prose, and where they begin in the block's text. */
function linesOf(text: string): Line[] {
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const at = from;
    from += line.length + 1;
    return line.trim() === "" ? [] : [{ from: at, text: line }];
  });
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Edits that find what they expect, in order, none overlapping another. */
function splicesOf(lines: readonly Line[], first: number, edits: ReadonlyMap<number, readonly Edit[]>): Splice[] {
  const all = lines.flatMap((line, i) =>
    (edits.get(first + i) ?? []).flatMap(({ where, before, after }): Splice[] =>
      line.text.slice(where.start, where.end) === before
        ? [{ start: line.from + where.start, end: line.from + where.end, after }]
        : [],
    ),
  );
  let done = -1;
  return all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

/** New values of the editable pieces; an edit that reaches into something else than text is left out. */
function newTexts(pieces: ReturnType<typeof piecesOf>, splices: readonly Splice[]): string[] {
  const starts: number[] = [];
  let length = 0;
  for (const { value } of pieces) {
    starts.push(length);
    length += value.length;
  }
  const values = pieces.map(({ value }) => value);
  for (const { start, end, after } of [...splices].reverse()) {
    const touched = pieces.flatMap((piece, i) => {
      const from = starts[i] as number;
      return from < end && from + piece.value.length > start ? [i] : [];
    });
    if (touched.length === 0 || touched.some((i) => !pieces[i]?.editable)) continue;
    touched.forEach((i, n) => {
      const from = starts[i] as number;
      const value = values[i] as string;
      const head = value.slice(0, Math.max(0, start - from));
      const tail = value.slice(Math.max(0, end - from));
      values[i] = head + (n === 0 ? after : "") + tail;
    });
  }
  return pieces.flatMap((piece, i) => (piece.editable ? [values[i] as string] : []));
}

/** The blocks with the edits made; `first` is the number of their first paragraph. */
function editBlocks<B extends Block>(
  blocks: readonly B[],
  first: number,
  edits: ReadonlyMap<number, readonly Edit[]>,
): { readonly blocks: readonly B[]; readonly next: number } {
  let index = first;
  const out = blocks.map((block) => {
    const one = block as Block;
    if (one.type === "statutoryTable" || one.type === "unknown" || one.type === "table") return block;
    const pieces = piecesOf(one);
    const lines = linesOf(pieces.map(({ value }) => value).join(""));
    const splices = splicesOf(lines, index, edits);
    index += lines.length;
    if (splices.length === 0) return block;
    const texts = newTexts(pieces, splices)[Symbol.iterator]();
    return withTexts(one, () => texts.next().value ?? "") as B;
  });
  return { blocks: out, next: index };
}

export function editProse(report: AnyReport, fixes: readonly Fix[]): AnyReport {
  const edits = new Map<number, Edit[]>();
  for (const fix of fixes.filter(isProseEdit))
    edits.set(fix.where.paragraph, [...(edits.get(fix.where.paragraph) ?? []), fix]);
  if (edits.size === 0) return report;
  const lead = editBlocks(report.lead, 0, edits);
  let next = lead.next;
  const sections = report.sections.map((section) => {
    const edited = editBlocks(section.blocks, next, edits);
    next = edited.next;
    return { ...section, blocks: edited.blocks };
  });
  return { ...report, lead: lead.blocks, sections };
}
