/** Plain text → Document: a paragraph a line, nothing interpreted; an empty line is a paragraph without content. */
import {
  type Block,
  type Document,
  defineFrontEnd,
  type FrontEnd,
  paragraph,
  type ReadOptions,
  type Result,
  type Source,
} from "@nianbao/core/reading";
import { decode } from "../encoding/index.js";
import { isBlankText } from "../html/blank.js";
import { emptyInput, fail } from "../shared/problems.js";
import { detectText } from "./detect.js";

export type TextResult = Result<{ readonly document: Document }>;

/**
 * Lines of a text → Document. Tabs, pipes and spaces inside a line stay as they are, so that tables written with them
 * can still be read; a form feed (a page break) ends a line too.
 */
export function readTextString(text: string): TextResult {
  const children: Block[] = text
    .replaceAll("\u0000", "")
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) => (isBlankText(line) && !line.includes("\t") ? paragraph("") : paragraph(line)));
  while (children.length > 0 && isEmpty(children[children.length - 1]!)) children.pop();
  if (children.length === 0) return fail(emptyInput());
  return { ok: true, problems: [], document: { type: "document", children } };
}
const isEmpty = (block: Block): boolean => block.type === "paragraph" && block.children.length === 0;

export function readText(source: Source, options: ReadOptions = {}): TextResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  const result = readTextString(decoded.text);
  return result.ok ? { ...result, problems: decoded.problems } : result;
}

export const text = defineFrontEnd({
  id: "text",
  title: { "zh-CN": "纯文本", en: "plain text" },
  extensions: [".txt", ".text"],
  detect: detectText,
  read: readText,
} satisfies FrontEnd);
