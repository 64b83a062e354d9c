/** What follows the closing bracket of a link: `(target "title")`. */
import { isPunctuation, unescapeText } from "./entities.js";

export interface Target {
  readonly url: string;
  readonly title?: string;
  /** Index after the closing parenthesis. */
  readonly end: number;
}

const isSpace = (char: string | undefined): boolean => char === " " || char === "\n" || char === "\t";
const longest = 1_000_000;

function skipSpace(text: string, at: number): number {
  let i = at;
  while (isSpace(text[i])) i++;
  return i;
}

function plainEnd(text: string, at: number): number {
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const char = text[i]!;
    if (char === "\\" && isPunctuation(text[i + 1])) i++;
    else if (isSpace(char) || char < " ") break;
    else if (char === "(" && ++depth > 32) return -1;
    else if (char === ")" && --depth < 0) break;
  }
  return depth > 0 ? -1 : i;
}

function closing(text: string, at: number, close: string): number {
  for (let i = at; i < text.length && i - at < longest; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === close) return i;
  }
  return -1;
}

/** @param at index of the opening parenthesis */
export function targetAt(text: string, at: number): Target | undefined {
  let i = skipSpace(text, at + 1);
  let url = "";
  if (text[i] === "<") {
    const end = closing(text, i + 1, ">");
    const raw = text.slice(i + 1, end);
    if (end < 0 || raw.includes("\n")) return undefined;
    url = raw;
    i = end + 1;
  } else {
    const end = plainEnd(text, i);
    if (end < 0) return undefined;
    url = text.slice(i, end);
    i = end;
  }
  const afterUrl = i;
  i = skipSpace(text, i);
  let title: string | undefined;
  const close = { '"': '"', "'": "'", "(": ")" }[text[i] ?? ""];
  if (close && i > afterUrl) {
    const end = closing(text, i + 1, close);
    if (end < 0) return undefined;
    title = unescapeText(text.slice(i + 1, end));
    i = skipSpace(text, end + 1);
  }
  if (text[i] !== ")") return undefined;
  return { url: unescapeText(url), ...(title === undefined ? {} : { title }), end: i + 1 };
}
