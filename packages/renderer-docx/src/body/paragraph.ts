/** Headings and paragraphs. */
import { type Block, type Heading, type Inline, inlineText, type Paragraph, titlePhrases } from "@nianbao/core";
import { commentMarks } from "../annotate/comments.js";
import type { Context } from "../context.js";
import { emWidth } from "../measure.js";
import { textBlock } from "../options.js";
import { STYLE } from "../styles.js";
import { twipsOfPt } from "../units.js";
import { type ParagraphProperties, paragraphProperties } from "../xml/properties.js";
import { pictures, type RunOptions, runs } from "./inline.js";

const ROLE = { signature: STYLE.signature, date: STYLE.date, caption: STYLE.caption, note: STYLE.note } as const;
const AUTO_LINES = { before: 0, after: 0, line: 240, lineRule: "auto" } as const;

/** A paragraph with its comments; a line of exact height would cut a picture, so such a paragraph gets its own lines. */
export function paragraphOf(
  context: Context,
  nodes: readonly Inline[],
  properties: ParagraphProperties,
  options: RunOptions = {},
): string {
  const room = pictures(nodes) === "none" ? {} : { spacing: AUTO_LINES, snapToGrid: "0" };
  const remarks = context.remarks?.paragraphs.get(nodes);
  const marks = remarks ? commentMarks(context, remarks, inlineText(nodes).length) : [];
  return `<w:p>${paragraphProperties({ ...properties, ...room })}${runs(context, nodes, { ...options, marks })}</w:p>`;
}

/** Twips between a heading and a table right below it. */
export const ABOVE_TABLE = 80;

/** Where each of several texts ends, set one after the other. */
function endsOf(texts: readonly string[]): Set<number> {
  let end = 0;
  return new Set(
    texts.map((text) => {
      end += text.length;
      return end;
    }),
  );
}

/** What Word sets between characters and digits, a quarter em, where the form asks for it. */
const AUTO_SPACE = 0.25;
const besideDigits = /[0-9](?=[\u3400-\u9fff])|[\u3400-\u9fff](?=[0-9])/g;
const setWidth = (text: string, space: number): number =>
  emWidth(text) + space * (text.match(besideDigits)?.length ?? 0);

/**
 * Texts of the lines as they come out at a width, em. A comma hangs on to its line; a closing bracket begins none, so it
 * takes the character before it along.
 */
function linesAt(title: string, width: number, space: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of title) {
    if (setWidth(line + character, space) <= width || /[、，。]/.test(character) || line === "") {
      line += character;
      continue;
    }
    const kept = /[）》]/.test(character) ? line.slice(0, -1) : line;
    lines.push(kept);
    line = line.slice(kept.length) + character;
  }
  return [...lines, line];
}

interface TitleLines {
  /** Em. */
  readonly width: number;
  /** A line begins with the year behind a bracket, …（文物局）/ 2024年. */
  readonly yearBehindBracket: boolean;
}

/** Widths to try for so many lines, narrow ones first; the whole line is one. */
function widthsFor(count: number, title: string, room: number): number[] {
  const least = emWidth(title) / count + 0.8;
  return [...Array.from({ length: Math.max(0, Math.ceil((room - least) * 2)) }, (_, i) => least + i / 2), room];
}

/** Shorter last lines are a word's end rather than a line. */
const LAST_LINE = 4;

/**
 * The width at which a title of several lines comes out in lines of much the same length, broken between phrases, with
 * room between characters and digits and without; where there is none, that at which the fewest phrases are torn.
 * `undefined`: one line, or so many that no width helps.
 */
function titleLines(title: string, room: number): TitleLines | undefined {
  const count = Math.ceil(emWidth(title) / room);
  if (count < 2 || count > 4) return undefined;
  const ends = endsOf(titlePhrases(title));
  const faults = (set: readonly string[], wanted: number): number =>
    [...endsOf(set)].filter((end) => !ends.has(end)).length +
    (set.length > wanted ? 2 : 0) +
    ((set.at(-1)?.length ?? 0) < LAST_LINE ? 2 : 0);
  let best = { at: room, faults: Number.POSITIVE_INFINITY };
  for (const wanted of [count, count + 1]) {
    for (const at of widthsFor(wanted, title, room)) {
      if (best.faults === 0) break;
      const found = [AUTO_SPACE, 0].reduce((sum, space) => sum + faults(linesAt(title, at - 0.05, space), wanted), 0);
      if (found < best.faults) best = { at, faults: found };
    }
  }
  const set = linesAt(title, best.at - 0.05, AUTO_SPACE);
  // A little more than the longest line: then no digit of a year has room behind a bracket that ends it.
  const width = Math.min(best.at, Math.max(...set.map((line) => setWidth(line, AUTO_SPACE))) + 0.3);
  const yearBehindBracket = set.some(
    (line, i) => /[）)]$/.test(line) && /^\d/.test(set[i + 1] ?? "") && width - setWidth(line, AUTO_SPACE) < 0.5,
  );
  return { width: yearBehindBracket ? width : best.at, yearBehindBracket };
}

/**
 * LibreOffice breaks no line between a bracket and a digit, unless the digit is Chinese text: a year that begins a line
 * behind a bracket is said to be.
 */
const CHINESE: RunOptions = { language: "zh-CN" };

export function heading(context: Context, node: Heading, next: Block | undefined): string {
  const { size } = context.layout.title;
  const room = textBlock(context.layout).width / size;
  const lines = node.depth === 1 ? titleLines(inlineText(node.children), room) : undefined;
  const side = lines ? twipsOfPt(((room - lines.width) / 2) * size) : 0;
  const properties: ParagraphProperties = {
    pStyle: STYLE.heading(node.depth),
    ...(next?.type === "table" && node.depth > 1 ? { spacing: { after: ABOVE_TABLE } } : {}),
    ...(side > 0 ? { ind: { left: side, right: side, firstLineChars: 0, firstLine: 0 } } : {}),
  };
  return paragraphOf(context, node.children, properties, lines?.yearBehindBracket ? CHINESE : {});
}

/**
 * 成文日期 stands a few characters in from the right; the name above it is centred over it, as far as the margin lets it.
 */
function indentOf(context: Context, node: Paragraph, next: Block | undefined): ParagraphProperties {
  const { dateIndent, body } = context.layout;
  let characters = dateIndent;
  if (node.role === "signature" && next?.type === "paragraph" && next.role === "date") {
    characters += (emWidth(inlineText(next.children)) - emWidth(inlineText(node.children))) / 2;
  }
  const right = Math.max(0, characters);
  return {
    ind: {
      rightChars: Math.round(right * 100),
      right: twipsOfPt(right * body.size),
      firstLineChars: 0,
      firstLine: 0,
    },
  };
}

export function paragraph(context: Context, node: Paragraph, next: Block | undefined): string {
  const { role } = node;
  if (role === undefined) {
    return paragraphOf(context, node.children, pictures(node.children) === "alone" ? { pStyle: STYLE.figure } : {});
  }
  const keep = role === "signature" ? { keepNext: true as const } : {};
  const indent = role === "signature" || role === "date" ? indentOf(context, node, next) : {};
  return paragraphOf(context, node.children, { pStyle: ROLE[role], ...keep, ...indent });
}

export const GAP = `<w:p><w:pPr><w:pStyle w:val="${STYLE.gap}"/></w:pPr></w:p>`;
