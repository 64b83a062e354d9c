/** Headings and paragraphs. */
import { type Block, type Heading, type Inline, inlineText, type Paragraph, titlePhrases } from "@nianbao/core";
import { commentMarks } from "../annotate/comments.js";
import type { Context } from "../context.js";
import { emWidth } from "../measure.js";
import { textBlock } from "../options.js";
import { STYLE } from "../styles.js";
import { twipsOfPt } from "../units.js";
import { type ParagraphProperties, paragraphProperties } from "../xml/properties.js";
import { pictures, runs } from "./inline.js";

const ROLE = { signature: STYLE.signature, date: STYLE.date, caption: STYLE.caption, note: STYLE.note } as const;
const AUTO_LINES = { before: 0, after: 0, line: 240, lineRule: "auto" } as const;

/** A paragraph with its comments; a line of exact height would cut a picture, so such a paragraph gets its own lines. */
export function paragraphOf(context: Context, nodes: readonly Inline[], properties: ParagraphProperties): string {
  const room = pictures(nodes) === "none" ? {} : { spacing: AUTO_LINES, snapToGrid: "0" };
  const remarks = context.remarks?.paragraphs.get(nodes);
  const marks = remarks ? commentMarks(context, remarks, inlineText(nodes).length) : [];
  return `<w:p>${paragraphProperties({ ...properties, ...room })}${runs(context, nodes, { marks })}</w:p>`;
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

/**
 * A title of several lines is set in lines of much the same length, so that none is left with a word's end; at a width
 * at which it breaks between phrases, if there is one with as many lines.
 */
function balanced(context: Context, node: Heading): ParagraphProperties {
  const { size } = context.layout.title;
  const room = textBlock(context.layout).width / size;
  const title = inlineText(node.children);
  const width = emWidth(title);
  const lines = Math.ceil(width / room);
  if (node.depth > 1 || lines < 2 || lines > 4) return {};
  const ends = endsOf(titlePhrases(title));
  /** Whether the title comes out in so many lines, each ending with a phrase. */
  const wholePhrases = (at: number, count: number, space: number): boolean => {
    const set = linesAt(title, at, space);
    return set.length === count && [...endsOf(set)].every((end) => ends.has(end));
  };
  const leastFor = (count: number): number => width / count + 0.8;
  /** The narrowest width at which it does, with room between characters and digits and without; the whole line is one. */
  const widthFor = (count: number): number | undefined => {
    const least = leastFor(count);
    const steps = Array.from({ length: Math.max(0, Math.ceil((room - least) * 2)) }, (_, i) => least + i / 2);
    return [...steps, room].find((at) => [0, AUTO_SPACE].every((space) => wholePhrases(at - 0.05, count, space)));
  };
  const best = widthFor(lines) ?? widthFor(lines + 1) ?? leastFor(lines);
  const side = twipsOfPt(((room - best) / 2) * size);
  return side <= 0 ? {} : { ind: { left: side, right: side, firstLineChars: 0, firstLine: 0 } };
}

export const heading = (context: Context, node: Heading, next: Block | undefined): string =>
  paragraphOf(context, node.children, {
    pStyle: STYLE.heading(node.depth),
    ...(next?.type === "table" && node.depth > 1 ? { spacing: { after: ABOVE_TABLE } } : {}),
    ...balanced(context, node),
  });

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
