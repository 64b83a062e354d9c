/** The HTML front end: a page, an article or a fragment → Document. */
import {
  type Block,
  blockText,
  type Document,
  defineFrontEnd,
  type FrontEnd,
  inlineText,
  type Limits,
  type Problem,
  type ReadOptions,
  type Result,
  type Source,
} from "@nianbao/core/reading";
import { decode } from "../encoding/index.js";
import { defaultLimits, depthLimit, fail, problem, tooDeep } from "../shared/problems.js";
import { type Reading, readBlocks } from "./blocks.js";
import { articleOf } from "./body.js";
import { hiddenWords } from "./comments.js";
import { detectHtml } from "./detect.js";
import { type Measured, measure } from "./measure.js";
import { type PageFacts, pageFacts } from "./metadata.js";
import { parse } from "./parse.js";
import { attribute, type Element, type Fragment } from "./tree.js";

export type HtmlResult = Result<{ readonly document: Document }>;

const find = (tree: Fragment, name: string): Element | undefined => {
  const top = tree.children.find((node): node is Element => node.kind === "element" && node.name === "html");
  return name === "html"
    ? top
    : top?.children.find((node): node is Element => node.kind === "element" && node.name === name);
};

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, "");

/** Whether all the text of a block, spaces left out, is the one wanted; a table is read no further than it agrees. */
function says(block: Block, wanted: string): boolean {
  if (block.type !== "table") return squeeze(blockText(block)) === wanted;
  let said = "";
  for (const row of block.rows)
    for (const cell of row.cells) {
      said += squeeze(inlineText(cell.children));
      if (!wanted.startsWith(said)) return false;
    }
  return said === wanted;
}

/** Lines above the title that are no prose: where one is on the site, the block of index and date. */
const isPreamble = (block: Block): boolean =>
  block.type !== "heading" && block.type !== "unknown" && !blockText(block).includes("。");

const withoutPreamble = (blocks: readonly Block[], title: number): Block[] =>
  blocks.filter((block, i) => i >= title || !isPreamble(block));

/** The title stands first: the block that says it becomes the heading, or a heading is put before. */
function withTitle(blocks: readonly Block[], title: string | undefined, own: boolean): Block[] {
  if (own || !title) return [...blocks];
  const wanted = squeeze(title);
  const heads = blocks.slice(0, 30);
  const top = heads.findIndex((block) => block.type === "heading" && block.depth === 1);
  if (top >= 0) return withoutPreamble(blocks, top);
  const at = heads.findIndex((block) => says(block, wanted));
  const found = blocks[at];
  if (found && (found.type === "paragraph" || found.type === "heading"))
    return withoutPreamble(
      blocks.map((block, i) => (i === at ? { type: "heading", depth: 1, children: found.children } : block)),
      at,
    );
  return [{ type: "heading", depth: 1, children: [{ type: "text", value: title }] }, ...blocks];
}

/** The element in which our own renderer puts a document, if the page is one of its. */
const ownArticle = (all: readonly Element[]): Element | undefined =>
  all.find((e) => e.name === "article" && attribute(e, "data-nianbao") === "document");

const hasAddresses = (all: readonly Element[]): boolean =>
  all.some((e) => e.name === "td" && attribute(e, "data-cell") !== undefined);

/** What our own page says of the report outside its text, and what it added to the text. */
function ownFacts(article: Element, all: readonly Element[], facts: PageFacts): PageFacts {
  for (const element of all) if (attribute(element, "data-nianbao") === "aside") element.skip = true;
  const { metadata } = facts;
  for (const [name, key] of [
    ["data-edition", "edition"],
    ["data-year", "year"],
  ] as const) {
    const value = attribute(article, name);
    if (value) metadata[key] = value;
  }
  return facts;
}

export interface HtmlOptions extends ReadOptions {
  /** `true`: the text is an article already; no page chrome is looked for, no title or metadata. */
  readonly fragment?: boolean;
  /** Ids and classes under which the page's platform puts an article, beside those that are known of all. */
  readonly article?: readonly string[];
}

/** Text of an HTML page → Document; total. */
export function readHtmlText(text: string, options: HtmlOptions = {}): HtmlResult {
  const limits: Limits = options.limits ?? {};
  const parsed = parse(text, limits, options.positions);
  if (parsed.problem) return fail(parsed.problem);
  const { tree } = parsed;
  const body = find(tree, "body") ?? find(tree, "html");
  let measured = measure(tree);
  if (measured.depth > depthLimit(limits)) return fail(tooDeep(depthLimit(limits)));
  const problems: Problem[] = [];
  const shown = body && body.figures === 0 ? measureHidden(tree) : undefined;
  if (shown) {
    measured = shown;
    problems.push(
      problem(
        "content-dropped",
        "info",
        "页面默认隐藏了表格，已按显示状态读取。",
        "the page hides its tables until a script runs; they were read as if shown",
      ),
    );
  }
  if (!body) return { ok: true, problems, document: { type: "document", children: [] } };
  const { all } = measured;
  const written = ownArticle(all);
  const own = written !== undefined || hasAddresses(all);
  const article = written ?? (options.fragment ? body : articleOf(body, all, options.article));
  const facts: PageFacts = options.fragment
    ? { metadata: {}, title: undefined, data: undefined }
    : pageFacts(all, article);
  if (written) ownFacts(written, all, facts);
  const reading: Reading = {
    own,
    positions: options.positions === true,
    cells: limits.cells ?? defaultLimits.cells,
    problems,
    tables: 0,
  };
  const unseen = hiddenWords(text, tree.comments, article);
  if (unseen) problems.push(unseen);
  const blocks = withTitle(readBlocks([article], reading), facts.title, own);
  const language = attribute(find(tree, "html") ?? body, "lang");
  const document: Document = {
    type: "document",
    ...(language ? { language } : {}),
    ...(Object.keys(facts.metadata).length > 0 ? { metadata: facts.metadata } : {}),
    ...(facts.data === undefined ? {} : { data: facts.data }),
    children: blocks,
  };
  const [first] = problems.filter((p) => p.severity === "error");
  return first
    ? { ok: false, problems: [first, ...problems.filter((p) => p !== first)] }
    : { ok: true, problems, document };
}

/** Nothing shown holds figures: measures again as if all were shown, and keeps that where it finds some. */
function measureHidden(tree: Fragment): Measured | undefined {
  const all = measure(tree, true);
  const body = find(tree, "body");
  if (body && body.figures > 0) return all;
  measure(tree);
  return undefined;
}

/** Bytes of an HTML page → Document; total. */
export function readHtml(source: Source, options: ReadOptions = {}): HtmlResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  const result = readHtmlText(decoded.text, options);
  const problems = [...decoded.problems, ...result.problems];
  return result.ok ? { ...result, problems } : fail(...(problems as [Problem, ...Problem[]]));
}

export const html = defineFrontEnd({
  id: "html",
  title: { "zh-CN": "HTML 网页", en: "HTML page" },
  extensions: [".html", ".htm", ".shtml", ".xhtml", ".jhtml"],
  detect: detectHtml,
  read: readHtml,
} satisfies FrontEnd);
