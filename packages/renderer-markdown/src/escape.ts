/** Text → Markdown that shows it as it is: nothing in it is a mark, a tag, a shortcode or an expression. */

import { safeImage, safeLink } from "@nianbao/core";

const marks = /[\\`*_[\]<>{}~$]/g;
/** GFM makes links of bare addresses, with all that stands behind them up to the next space: in Chinese, half the sentence. */
const bareAddress = /:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/gi;
/** Not only line feeds end a line, to some. */
const lineEnds = /[\t\n\r\u2028\u2029]/g;

/** Escapes text inside a line; {@link escapeLine} does what only matters at its ends. */
export function escapeText(value: string): string {
  return value
    .replace(marks, "\\$&")
    .replace(bareAddress, "\\$&")
    .replace(/&(?=[#A-Za-z])/g, "\\&")
    .replace(/\u0000/g, "\ufffd")
    .replace(lineEnds, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text of a link or words of a picture: brackets as entities, as some take the backslash from `\[` before they look for links. */
export const escapeLabel = (value: string): string =>
  escapeText(value).replace(/\\([[\]])/g, (_, bracket: string) => `&#${bracket.charCodeAt(0)};`);

/** A finished line: marks that count only at its start, and spaces that would be cut off at its ends. */
export function escapeLine(line: string): string {
  const out = line.replace(/^[#+\-=:|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
  return escapeEnds(out);
}

/** Spaces at the ends of a line, also wide ones, which not all leave standing. */
export const escapeEnds = (line: string): string => line.replace(/^\s|\s$/g, (char) => `&#${char.charCodeAt(0)};`);

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
