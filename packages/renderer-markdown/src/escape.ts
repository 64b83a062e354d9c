/** Text → Markdown that shows it as it is: nothing in it is a mark, a tag, a shortcode or an expression. */

import { safeImage, safeLink } from "@nianbao/core";

const marks = /[\\`*_[\]<>{}~$]/g;

/** Escapes text inside a line; {@link escapeLine} does what only matters at its ends. */
export function escapeText(value: string): string {
  return value
    .replace(marks, "\\$&")
    .replace(/&(?=[#A-Za-z])/g, "\\&")
    .replace(/\u0000/g, "\ufffd")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A finished line: marks that count only at its start, and spaces that would be cut off at its ends. */
export function escapeLine(line: string): string {
  let out = line.replace(/^[#+\-=:|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
  if (out.startsWith(" ")) out = `&#32;${out.slice(1)}`;
  return escapeEnd(out);
}

export const escapeEnd = (line: string): string => (line.endsWith(" ") ? `${line.slice(0, -1)}&#32;` : line);

/** Text that is white space only would be taken for an empty line. */
export const escapeBlank = (line: string): string =>
  /^[\s\u00a0\u3000]+$/.test(line) ? [...line].map((char) => `&#${char.codePointAt(0)};`).join("") : line;

export const isSafeUrl = (url: string, image = false): boolean =>
  (image ? safeImage(url) : safeLink(url)) !== undefined;

/** A link target, in angle brackets. */
export const escapeUrl = (url: string): string =>
  `<${url
    .replace(/[\\<>`*_[\]{}]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/[\u0000-\u001f]/g, (char) => (char === "\u0000" ? "\ufffd" : `&#${char.charCodeAt(0)};`))}>`;

export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"'{}]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\u0000/g, "\ufffd");

/** JSON inside an HTML comment: no `--`, no `>`. */
export const commentJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("--", "-\\u002d")
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("{{", "\\u007b\\u007b")
    .replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
