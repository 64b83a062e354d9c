/**
 * Edits of a source text (plain text, Markdown, HTML) that touch nothing but what is fixed. A change that cannot be
 * found without doubt is left undone and told.
 */
import type { Provenance } from "@nianbao/core";
import { diffChars } from "diff";
import type { Change } from "./changes.js";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Patched {
  readonly text: string;
  /** Changes that could not be placed. */
  readonly left: readonly Change[];
}

function placesOf(source: string, part: string): number[] {
  const places: number[] = [];
  for (let at = source.indexOf(part); at >= 0 && part !== ""; at = source.indexOf(part, at + part.length))
    places.push(at);
  return places;
}

const least = 6;

/** The paragraph as a whole, everywhere it stands, where it stands in the source as it was read. */
function whole(source: string, before: string, after: string): Splice[] {
  if (before.trim().length < least) return [];
  return placesOf(source, before).map((start) => ({ start, end: start + before.length, text: after }));
}

interface Hunk {
  readonly at: number;
  readonly removed: string;
  readonly added: string;
}

function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { at: number; removed: string; added: string } | undefined;
  for (const { value, added, removed } of diffChars(before, after)) {
    if (added || removed) {
      open ??= { at, removed: "", added: "" };
      if (removed) open.removed += value;
      else open.added += value;
    } else {
      if (open) hunks.push(open);
      open = undefined;
    }
    if (!added) at += value.length;
  }
  return open ? [...hunks, open] : hunks;
}

const sizes = [12, 8, 4, 2, 1, 0];
const shortest = 3;

/** Where a difference stands in the source, by as much of what is around it as markup leaves together. */
function hunkSplice(source: string, before: string, { at, removed, added }: Hunk): Splice | undefined {
  const contexts = sizes
    .flatMap((head) => sizes.map((tail) => ({ head, tail })))
    .sort((a, b) => b.head + b.tail - (a.head + a.tail));
  for (const { head, tail } of contexts) {
    const start = Math.max(0, at - head);
    const part = before.slice(start, at + removed.length + tail);
    if (part.length < shortest) continue;
    const [place, second] = placesOf(source, part);
    if (place === undefined || second !== undefined) continue;
    return { start: place + at - start, end: place + at - start + removed.length, text: added };
  }
  return undefined;
}

/** Where markup stands in between: each difference by itself, if what is around it stands in the source exactly once. */
function byHunks(source: string, before: string, after: string): Splice[] | undefined {
  const splices = hunksOf(before, after).map((hunk) => hunkSplice(source, before, hunk));
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}

/** A heading stands alone: in its line, or in its element. */
function titleSplices(source: string, before: string, after: string): Splice[] {
  return placesOf(source, before)
    .filter((at) => {
      const head = source.slice(Math.max(0, at - 200), at);
      const tail = source.slice(at + before.length, at + before.length + 200);
      return /(?:^|[\n\r>])[\s#*\u3000]*$/.test(head) && /^[\s#*\u3000]*(?:$|[\n\r<])/.test(tail);
    })
    .map((start) => ({ start, end: start + before.length, text: after }));
}

const lineStarts = (source: string): number[] => {
  const starts = [0];
  for (const { index, 0: mark } of source.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) starts.push(index + mark.length);
  return starts;
};

const isMarkup = (format: string): boolean => format === "html";

/** The stretch of the source that is the cell: of HTML its content, of a text its line. */
function cellRange(
  source: string,
  starts: readonly number[],
  format: string,
  place: { line?: number; character?: number },
) {
  if (place.line === undefined) return undefined;
  const from = (starts[place.line - 1] ?? source.length) + (place.character ?? 1) - 1;
  if (!isMarkup(format)) {
    const end = (starts[place.line] ?? source.length + 1) - 1;
    return { from, to: Math.max(from, end) };
  }
  const open = /^<t[dh]\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(source.slice(from, from + 5000));
  if (!open) return undefined;
  const start = from + open[0].length;
  const rest = source.slice(start, start + 20_000);
  const close = rest.search(/<\/?(?:t[dhr]|table|tbody)\b/i);
  return close < 0 ? undefined : { from: start, to: start + close };
}

/** The text of a cell, once within its stretch and not as part of a longer figure. */
function cellSplice(source: string, range: { from: number; to: number }, before: string, after: string): Splice[] {
  const part = before.trim();
  const slice = source.slice(range.from, range.to);
  const [at, second] = placesOf(slice, part);
  if (at === undefined || second !== undefined) return [];
  const around = slice.slice(Math.max(0, at - 1), at) + slice.slice(at + part.length, at + part.length + 1);
  if (/[0-9０-９.．,，]/.test(around)) return [];
  return [{ start: range.from + at, end: range.from + at + part.length, text: after }];
}

/** Content that shows nothing: spaces, breaks and empty elements. */
const isEmpty = (html: string): boolean => html.replace(/<[^>]*>|&nbsp;|&#160;|&#xa0;|\s|\u00a0|\u3000/gi, "") === "";

function blankSplice(source: string, range: { from: number; to: number }, format: string): Splice[] {
  if (!isMarkup(format) || !isEmpty(source.slice(range.from, range.to))) return [];
  return [{ start: range.from, end: range.to, text: "0" }];
}

function splicesOf(
  source: string,
  starts: readonly number[],
  format: string,
  provenance: Provenance,
  change: Change,
): Splice[] | undefined {
  switch (change.kind) {
    case "text": {
      const all = whole(source, change.before, change.after);
      return all.length > 0 ? all : byHunks(source, change.before, change.after);
    }
    case "title":
      return titleSplices(source, change.before, change.after);
    case "cell":
    case "blank": {
      const place = provenance[change.address]?.place;
      const range = place && cellRange(source, starts, format, place);
      if (!range) return undefined;
      return change.kind === "cell"
        ? cellSplice(source, range, change.before, change.after)
        : blankSplice(source, range, format);
    }
  }
}

/** The source with the changes made; none overlaps another. */
export function patchSource(
  source: string,
  format: string,
  provenance: Provenance,
  changes: readonly Change[],
): Patched {
  const starts = lineStarts(source);
  const left: Change[] = [];
  const taken = new Map<string, Splice>();
  for (const change of changes) {
    const splices = splicesOf(source, starts, format, provenance, change) ?? [];
    if (splices.length === 0) left.push(change);
    for (const splice of splices) taken.set(`${splice.start}-${splice.end}`, splice);
  }
  const inOrder = [...taken.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let done = 0;
  for (const { start, end, text: by } of inOrder) {
    if (start < done) continue;
    text += source.slice(done, start) + by;
    done = end;
  }
  return { text: text + source.slice(done), left };
}
