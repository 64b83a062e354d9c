/** Comma-separated lines, RFC 4180: quotes doubled, line ends inside quotes kept. */
import type { FieldValue } from "./schema.js";

const quote = (value: FieldValue["value"], separator: string): string => {
  const text = value === null ? "" : String(value);
  return text.includes(separator) || /["\r\n]/.test(text) || /^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
};

export const writeCsv = (rows: readonly (readonly FieldValue["value"][])[], separator: string): string =>
  rows.map((row) => `${row.map((value) => quote(value, separator)).join(separator)}\r\n`).join("");

export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        value += text.slice(at, end < 0 ? undefined : end);
        at = end < 0 ? text.length : end + 1;
        if (text[at] !== '"' || end < 0) break;
        value += '"';
        at += 1;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
    row.push(value + text.slice(start, at));
    if (text[at] === separator) {
      at += 1;
      if (at >= text.length || text[at] === "\n" || text[at] === "\r") row.push("");
      else continue;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    endRow();
  }
  return rows;
}
