/** The Markdown front end: CommonMark with GFM tables, front matter, and tables in HTML. */
import {
  type Document,
  defineFrontEnd,
  type FrontEnd,
  type Place,
  type Problem,
  type ReadOptions,
  type Result,
  type Source,
} from "@nianbao/core/reading";
import { decode } from "../encoding/index.js";
import { emptyInput, fail, problem } from "../shared/problems.js";
import { type Reading, readBlocks } from "./blocks.js";
import { detectMarkdown } from "./detect.js";
import { frontMatter } from "./front-matter.js";
import { takeReferences } from "./references.js";

export type MarkdownResult = Result<{ readonly document: Document }>;

const dropped = (): Problem =>
  problem(
    "too-deep",
    "warning",
    "列表或引用嵌套过深，深处内容按文字读取。",
    "lists or quotes are nested too deep; what is inside was read as text",
  );

/** Markdown text → Document; total. */
export function readMarkdownText(text: string, options: ReadOptions = {}): MarkdownResult {
  const all = text.replaceAll("\u0000", "\ufffd").split(/\r\n|\n|\r/);
  const matter = frontMatter(all);
  const before = matter?.lines ?? 0;
  const { lines, at, references } = takeReferences(all.slice(before));
  const places: (Place | undefined)[] = [];
  const positions = options.positions === true;
  const reading: Reading = { references, tooDeep: false };
  const numbers = positions ? at.map((i) => before + i + 1) : [];
  const children = readBlocks(lines, reading, 0, positions ? { numbers, places } : undefined);
  if (children.length === 0 && !matter) return fail(emptyInput());
  const document: Document = {
    type: "document",
    ...(matter && Object.keys(matter.metadata).length > 0 ? { metadata: matter.metadata } : {}),
    ...(reading.report === undefined ? {} : { data: reading.report }),
    ...(positions ? { places } : {}),
    children,
  };
  return { ok: true, problems: reading.tooDeep ? [dropped()] : [], document };
}

/** Bytes of a Markdown file → Document; total. */
export function readMarkdown(source: Source, options: ReadOptions = {}): MarkdownResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  const result = readMarkdownText(decoded.text, options);
  const problems = [...decoded.problems, ...result.problems];
  return result.ok ? { ...result, problems } : fail(...(problems as [Problem, ...Problem[]]));
}

export const markdown = defineFrontEnd({
  id: "markdown",
  title: { "zh-CN": "Markdown", en: "Markdown" },
  extensions: [".md", ".markdown"],
  detect: detectMarkdown,
  read: readMarkdown,
} satisfies FrontEnd);
