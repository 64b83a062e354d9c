/** Recognises what kind of block a line of Markdown opens. */
const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Without spaces and tabs at its ends; ideographic and no-break spaces are text to Markdown. */
export function trimLine(line: string): string {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return trimStartOfLine(line.slice(0, end));
}
export function trimStartOfLine(line: string): string {
  let start = 0;
  while (start < line.length && isBlank(line.charCodeAt(start))) start++;
  return line.slice(start);
}
export const isBlankLine = (line: string): boolean => trimLine(line) === "";

export function indentOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === 32) width++;
    else if (code === 9) width += 4 - (width % 4);
    else break;
  }
  return width;
}

/** Takes up to `width` columns of indentation off a line. */
export function outdent(line: string, width: number): string {
  let taken = 0;
  let i = 0;
  while (taken < width && (line[i] === " " || line[i] === "\t")) {
    taken += line[i] === " " ? 1 : 4 - (taken % 4);
    i++;
  }
  return line.slice(i);
}

export function headingOf(line: string): { readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly text: string } | undefined {
  const match = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line);
  if (!match) return undefined;
  let text = trimLine(line.slice(match[0].length));
  let end = text.length;
  while (end > 0 && text[end - 1] === "#") end--;
  if (end === 0 || (end < text.length && (text[end - 1] === " " || text[end - 1] === "\t")))
    text = trimLine(text.slice(0, end));
  return { depth: match[1]!.length as 1 | 2 | 3 | 4 | 5 | 6, text };
}

export interface Marker {
  readonly ordered: boolean;
  readonly start: number;
  /** `-`, `*`, `+`, `.` or `)`: another one begins another list. */
  readonly kind: string;
  /** Columns up to the content. */
  readonly width: number;
  readonly rest: string;
}
export function markerOf(line: string): Marker | undefined {
  const match = /^( {0,3})(?:([-*+])|(\d{1,9})([.)]))(?=[ \t]|$)/.exec(line);
  if (!match || isRule(line)) return undefined;
  const after = line.slice(match[0].length);
  const gap = indentOf(after);
  const blank = isBlankLine(after);
  const pad = blank || gap > 4 ? 1 : gap;
  return {
    ordered: match[3] !== undefined,
    start: Number(match[3] ?? 1),
    kind: match[2] ?? match[4]!,
    width: match[0].length + pad,
    rest: blank ? "" : outdent(after, pad),
  };
}

export function isRule(line: string): boolean {
  if (indentOf(line) > 3) return false;
  const marks = line.replace(/[ \t]/g, "");
  return marks.length >= 3 && (/^-+$/.test(marks) || /^\*+$/.test(marks) || /^_+$/.test(marks));
}

export function fenceOf(line: string): { readonly mark: string; readonly info: string } | undefined {
  const match = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  if (!match) return undefined;
  const info = line.slice(match[0].length).trim();
  return match[1]!.startsWith("`") && info.includes("`") ? undefined : { mark: match[1]!, info };
}
export function closesFence(line: string, mark: string): boolean {
  const text = line.trim();
  return indentOf(line) < 4 && text.length >= mark.length && text === mark[0]!.repeat(text.length);
}

export const isQuote = (line: string): boolean => /^ {0,3}>/.test(line);
/** A block of HTML; inline tags do not open one. */
export const opensHtml = (line: string): boolean =>
  /^ {0,3}<(?:!--|\/?(?:table|thead|tbody|tr|td|th|div|p|ul|ol|li|dl|section|article|details|summary|figure|figcaption|h[1-6]|center|script|style|pre|blockquote|iframe|nav|header|footer|main|aside|form|hr|caption)(?=[\s/>]|$))/i.test(
    line,
  );

/** Whether a line ends the paragraph before it. */
export function interrupts(line: string): boolean {
  const marker = markerOf(line);
  if (marker) return marker.rest !== "" && (!marker.ordered || marker.start === 1);
  return (
    headingOf(line) !== undefined || fenceOf(line) !== undefined || isQuote(line) || isRule(line) || opensHtml(line)
  );
}
