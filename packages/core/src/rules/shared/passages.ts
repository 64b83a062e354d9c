/** Passages of the prose that a pattern finds, as evidence. */
import type { Evidence } from "../../check/finding.js";
import type { ProseParagraph } from "../../claims/prose.js";

export type Passage = Extract<Evidence, { readonly kind: "prose" }>;

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

/** So many are looked at one by one. */
const few = 12;
const whole = new WeakMap<readonly ProseParagraph[], string>();
/** All of the text, put together once for all who look whether there is anything to find. */
function textOf(paragraphs: readonly ProseParagraph[]): string {
  let text = whole.get(paragraphs);
  if (text === undefined) {
    text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    whole.set(paragraphs, text);
  }
  return text;
}

/**
 * Every place where a pattern stands.
 * @param pattern global, of bounded length: no nested or overlapping repetitions
 * @param core a part of every match that few texts hold, without looking around: where it is not, nothing is sought
 */
export function* find(paragraphs: readonly ProseParagraph[], pattern: RegExp, core?: RegExp): Generator<Hit> {
  if (core && paragraphs.length > few && !core.test(textOf(paragraphs))) return;
  for (const paragraph of paragraphs) {
    if (core && !core.test(paragraph.text)) continue;
    // `matchAll` makes a pattern of its own for each text; most texts hold nothing to find.
    if (paragraph.text.search(pattern) < 0) continue;
    for (const match of paragraph.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      yield {
        paragraph,
        match,
        passage: passage(paragraph, start, end),
        before: paragraph.text.slice(Math.max(0, start - around), start),
        after: paragraph.text.slice(end, end + around),
      };
    }
  }
}
