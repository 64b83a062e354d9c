/** Fixes as rules make them. */

import type { Fix, FixKind } from "../../check/fix.js";
import type { ProseParagraph } from "../../claims/prose.js";
import { readValue } from "../../recognise/value.js";

const prose = (what: FixKind, { index, text }: ProseParagraph, start: number, end: number, after: string): Fix => ({
  what,
  where: { kind: "prose", paragraph: index, start, end },
  before: text.slice(start, end),
  after,
});

const narrow = (text: string): string => text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** A point between digits, or a comma before exactly three: part of the number, like its digits. */
const markInNumber = /^(?:．(?=[0-9０-９])|，(?=[0-9０-９]{3}(?![0-9０-９])))/;

/** A run of full-width digits, with the mark after it that belongs to the number. */
export function narrowDigits(paragraph: ProseParagraph, start: number, end: number): Fix {
  const stop = end + (markInNumber.exec(paragraph.text.slice(end, end + 5))?.[0].length ?? 0);
  return prose("full-width-digits", paragraph, start, stop, narrow(paragraph.text.slice(start, stop)));
}

const wide: { readonly [mark: string]: string } = { ",": "，", ";": "；", "?": "？", "!": "！", ":": "：" };

/** The half-width mark in a passage, made full-width. */
export function widenMark(paragraph: ProseParagraph, start: number, end: number): Fix[] {
  const at = start + paragraph.text.slice(start, end).search(/[,;?!:]/);
  const mark = wide[paragraph.text[at] ?? ""];
  return at < start || mark === undefined ? [] : [prose("full-width-marks", paragraph, at, at + 1, mark)];
}

/** The same mark twice: once. Two different ones are left to a person. */
export function singleMark(paragraph: ProseParagraph, start: number, end: number): Fix[] {
  const marks = [...paragraph.text.slice(start, end)].map((mark) => (mark === "," ? "，" : mark === ";" ? "；" : mark));
  const [mark] = marks;
  return mark !== undefined && marks.every((other) => other === mark)
    ? [prose("doubled-marks", paragraph, start, end, mark)]
    : [];
}

export const withoutSpaces = (paragraph: ProseParagraph, start: number, end: number): Fix =>
  prose("stray-spaces", paragraph, start, end, "");

export const renamed = (section: number, before: string, after: string): Fix => ({
  what: "section-title",
  where: { kind: "title", section },
  before,
  after,
});

/**
 * A cell that says no more than its figure in other words (full-width, spaced, with separators or the form's own unit):
 * the figure. A note or another unit says more, and stays.
 */
export function plainNumber(address: string, text: string, value: number, unit: string | null): Fix[] {
  const reading = readValue(text);
  const same = reading.status === "exact" && reading.value === value && reading.note === undefined;
  const plain = readValue(String(value));
  return same && plain.value === value && (reading.unit === undefined || reading.unit === unit)
    ? [{ what: "plain-number", where: { kind: "cell", address }, before: text, after: String(value) }]
    : [];
}

export const zeros = (table: string): Fix => ({
  what: "blank-as-zero",
  where: { kind: "blanks", table },
  before: "",
  after: "0",
});
