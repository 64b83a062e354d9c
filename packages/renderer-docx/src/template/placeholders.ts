/** Placeholders in paragraphs: Word cuts `{{title}}` into runs as it likes, so they are looked for in the joined text. */
import { escapeText } from "../xml/escape.js";
import { type Element, isElement, type Node, named } from "./tree.js";

const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9.]{0,60})\s*\}\}/g;

/** The text elements of a paragraph, paragraphs inside (text boxes) left out. */
export function textsOf(paragraph: Element): Element[] {
  return paragraph.children.flatMap((child): Element[] => {
    if (!isElement(child) || child.name === "w:p") return [];
    return child.name === "w:t" ? [child] : textsOf(child);
  });
}
export const joined = (texts: readonly Element[]): string => texts.map(rawText).join("");
const rawText = (node: Element): string => node.children.filter((child): child is string => !isElement(child)).join("");

/** Name of the placeholder that a paragraph consists of. */
export const soleName = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{{") || trimmed.length > 100) return undefined;
  return /^\{\{\s*([A-Za-z][A-Za-z0-9.]{0,60})\s*\}\}$/.exec(trimmed)?.[1];
};

function setText(node: Element, value: string): void {
  node.children = value === "" ? [] : [value];
  if (value !== value.trim() && !node.open.includes("xml:space="))
    node.open = `${node.open.slice(0, -1)} xml:space="preserve">`;
}

/**
 * Puts words in place of placeholders within a paragraph; they take the type of the run a placeholder begins in.
 * @param value `undefined` leaves the placeholder as it stands
 */
export function fillWords(paragraph: Element, value: (name: string) => string | undefined): void {
  const texts = textsOf(paragraph);
  const whole = joined(texts);
  if (!whole.includes("{{")) return;
  const edits: { start: number; end: number; words: string }[] = [];
  for (const match of whole.matchAll(PLACEHOLDER)) {
    const words = value(match[1] ?? "");
    if (words !== undefined)
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        words: escapeText(words.replace(/[\t\r\n]+/g, " ")),
      });
  }
  if (edits.length === 0) return;
  let at = 0;
  for (const node of texts) {
    const raw = rawText(node);
    const end = at + raw.length;
    let out = "";
    let from = at;
    for (const edit of edits) {
      if (edit.end <= at || edit.start >= end) continue;
      if (edit.start > from) out += raw.slice(from - at, edit.start - at);
      if (edit.start >= at) out += edit.words;
      from = Math.max(from, Math.min(edit.end, end));
    }
    out += raw.slice(from - at);
    if (out !== raw) setText(node, out);
    at = end;
  }
}

/** Goes through every paragraph; what `replace` returns stands in its place. */
export function eachParagraph(root: Element, replace: (paragraph: Element) => readonly Node[] | undefined): void {
  root.children = root.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    const made = named(child, "w:p") ? replace(child) : undefined;
    if (made) return made;
    eachParagraph(child, replace);
    return [child];
  });
}
