/** Passages of the prose that a pattern finds, as evidence. */
import type { Evidence } from "../../check/finding.js";
import type { Prose, ProseParagraph } from "../../claims/prose.js";
import { glanceAt, holdsWord } from "./glance.js";

export type Passage = Extract<Evidence, { readonly kind: "prose" }> & { readonly sentence: string };

const longest = 60;

/** The sentence around a passage, cut when it is long. */
function sentenceAt(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("。", start - 1) + 1, start - longest, 0);
  const stop = text.indexOf("。", end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop + 1, end + longest));
}

export const passage = (paragraph: ProseParagraph, start: number, end: number): Passage => ({
  kind: "prose",
  quote: paragraph.text.slice(start, end),
  section: paragraph.section ?? paragraph.sectionTitle,
  paragraph: paragraph.index,
  start,
  end,
  sentence: sentenceAt(paragraph.text, start, end),
});

export interface Hit {
  readonly paragraph: ProseParagraph;
  readonly match: RegExpExecArray;
  readonly passage: Passage;
  /** A few characters before and after, for what a number or a name is about. */
  readonly before: string;
  readonly after: string;
}

const around = 16;

/**
 * A part of every match that few texts hold; where it is not, nothing is sought: one of some words, digits of a number
 * (spaces and hyphens between them), or a pattern without `^` and `$`.
 */
export type Core = readonly string[] | { readonly digits: number } | RegExp;

const isWords = (core: Core): core is readonly string[] => Array.isArray(core);

function mayHold(prose: Prose, core: Core): boolean {
  const glance = glanceAt(prose);
  if (isWords(core)) return core.some((word) => holdsWord(glance, word));
  return core instanceof RegExp ? core.test(glance.text) : glance.digits >= core.digits;
}

function mayStandIn(text: string, core: Core): boolean {
  if (isWords(core)) return core.some((word) => text.includes(word));
  return core instanceof RegExp ? core.test(text) : true;
}

function hit(paragraph: ProseParagraph, match: RegExpExecArray): Hit {
  const { text } = paragraph;
  const start = match.index;
  const end = start + match[0].length;
  return {
    paragraph,
    match,
    passage: passage(paragraph, start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
}

const nothing: readonly Hit[] = [];

/**
 * Every place where a pattern stands.
 * @param where all of the prose, or some paragraphs
 * @param pattern global, of bounded length: no nested or overlapping repetitions
 */
export function find(where: Prose | readonly ProseParagraph[], pattern: RegExp, core?: Core): readonly Hit[] {
  const isAll = "paragraphs" in where;
  if (isAll && core && !mayHold(where, core)) return nothing;
  let hits: Hit[] | undefined;
  // `matchAll` would make a pattern of its own for each text.
  pattern.lastIndex = 0;
  for (const paragraph of isAll ? where.paragraphs : where) {
    if (core && !mayStandIn(paragraph.text, core)) continue;
    for (let match = pattern.exec(paragraph.text); match; match = pattern.exec(paragraph.text)) {
      if (match[0] === "") pattern.lastIndex++;
      hits ??= [];
      hits.push(hit(paragraph, match));
    }
  }
  return hits ?? nothing;
}
