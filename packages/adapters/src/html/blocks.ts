/** Elements → blocks of the document. */
import {
  type Block,
  type Heading,
  type Inline,
  inlineText,
  type List,
  type Paragraph,
  type Problem,
} from "@nianbao/core/reading";
import { isBlankText } from "./blank.js";
import { layoutOf } from "./body.js";
import { Line, simpleInline } from "./inline.js";
import { idAndClass } from "./measure.js";
import { chrome, embedded, headings, looksLikeChrome, Trait } from "./names.js";
import { readTable } from "./table.js";
import { attribute, type Element, type TreeNode } from "./tree.js";

/** What a page is read with. */
export interface Reading {
  /** `true`: the page was written by our own renderer, and is read to the letter. */
  readonly own: boolean;
  readonly positions: boolean;
  readonly cells: number;
  readonly problems: Problem[];
  tables: number;
}

const strong = new Set(["b", "strong"]);
const emphasis = new Set(["i", "em"]);
const roles = new Set(["signature", "date", "caption", "note"]);

export const isBlank = (nodes: readonly Inline[]): boolean =>
  nodes.every((node) => (node.type === "text" ? isBlankText(node.value) : node.type === "break"));

/** Reads inline content and calls back for every block in it. */
export function readInline(nodes: readonly TreeNode[], line: Line, onBlock: (element: Element) => void): void {
  for (const node of nodes) {
    if (node.kind === "text") {
      line.text(node.value);
      continue;
    }
    const { name } = node;
    if (node.skip) continue;
    if (name === "br") line.lineBreak();
    else if (name === "img") {
      const url = attribute(node, "src") ?? "";
      if (url !== "") line.image(url, attribute(node, "alt") ?? "", attribute(node, "title"));
    } else if (node.traits & Trait.block || embedded.has(name) || name === "svg" || name === "math") onBlock(node);
    else {
      const href = name === "a" ? attribute(node, "href") : undefined;
      const opened =
        href !== undefined
          ? line.begin("link", href, attribute(node, "title"))
          : strong.has(name)
            ? line.begin("strong")
            : emphasis.has(name) && line.begin("emphasis");
      readInline(node.children, line, onBlock);
      if (opened) line.finish();
    }
  }
}

/** A paragraph of many lines, where the lines are paragraphs: two breaks, an indent, or a heading after a break. */
const startsParagraph = /^(?:[\u3000\u00a0]{2}|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/;

function splitLines(inline: readonly Inline[], loose: boolean): Inline[][] {
  const lines: Inline[][] = [[]];
  inline.forEach((node, i) => {
    const next = inline[i + 1];
    if (node.type === "break") {
      const text = inlineText(inline.slice(i + 1, i + 3));
      if (loose || next?.type === "break" || startsParagraph.test(text)) {
        lines.push([]);
        return;
      }
      if (lines[lines.length - 1]!.length === 0) return;
    }
    lines[lines.length - 1]!.push(node);
  });
  return lines;
}

/** Layout is not text: an indent of spaces at the start of a paragraph is left out. */
function withoutIndent(inline: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inline;
  if (first?.type !== "text") return inline;
  const value = first.value.replace(/^[\u3000\u00a0 ]+/, "");
  if (value === first.value) return inline;
  return value === "" ? rest : [{ ...first, value }, ...rest];
}

export function readBlocks(
  nodes: readonly TreeNode[],
  reading: Reading,
  role?: Paragraph["role"],
  bare = true,
): Block[] {
  const out: Block[] = [];
  const paragraph = (children: readonly Inline[]): void => {
    const own = reading.own ? children : withoutIndent(children);
    if (isBlank(own) && !(reading.own && own.length > 0)) return;
    out.push({ type: "paragraph", ...(role ? { role } : {}), children: own });
  };
  const simple = simpleInline(nodes);
  if (simple) {
    if (simple.length > 0) paragraph(simple);
    return out;
  }
  const line = new Line();
  const flush = (): void => {
    if (line.isEmpty) return;
    const inline = line.take(reading.own);
    if (reading.own) paragraph(inline);
    else for (const part of splitLines(inline, bare)) paragraph(part);
  };
  readInline(nodes, line, (element) => {
    flush();
    append(out, readBlock(element, reading));
  });
  flush();
  return out;
}

/** Without a spread: a page may have more blocks than a call takes arguments. */
function append(out: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) out.push(block);
}

const roleOf = (element: Element): Paragraph["role"] => {
  const role = attribute(element, "data-role");
  return role !== undefined && roles.has(role) ? (role as NonNullable<Paragraph["role"]>) : undefined;
};

function readBlock(element: Element, reading: Reading): Block[] {
  const { name, children } = element;
  const depth = depthOf(element, reading);
  if (depth) return readHeading(element, depth, reading);
  switch (name) {
    case "p": {
      const unknown = reading.own ? attribute(element, "data-unknown") : undefined;
      if (unknown !== undefined)
        return [{ type: "unknown", name: unknown, text: inlineText(readLine(element, reading)) }];
      const role = roleOf(element);
      const blocks = readBlocks(children, reading, role, false);
      // Our own empty paragraph is one; elsewhere it is but space.
      const empty: Paragraph = { type: "paragraph", ...(role ? { role } : {}), children: [] };
      return reading.own && blocks.length === 0 ? [empty] : blocks;
    }
    case "figcaption":
      return readBlocks(children, reading, "caption", false);
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return readList(element, reading);
    case "table":
      return layoutOf(element) && !reading.own ? readLayout(element, reading) : readTable(element, reading);
    case "pre":
    case "listing":
    case "xmp":
    case "plaintext":
      return readLines(element);
    case "svg":
    case "math":
    case "iframe":
    case "object":
    case "embed":
    case "video":
    case "audio":
    case "canvas":
      return readUnknown(element);
  }
  if (!reading.own && surrounds(element)) return [];
  return readBlocks(children, reading);
}

/** What a site puts around an article, by element or by name; never anything with a figure, a heading or prose. */
const surrounds = (element: Element): boolean =>
  element.figures === 0 &&
  element.ordinals === 0 &&
  (chrome.has(element.name) || (element.stops <= 1 && element.text < 2000 && looksLikeChrome(idAndClass(element))));

/** Our own renderer keeps the outline without gaps, and the depth as written beside it. */
function depthOf(element: Element, reading: Reading): Heading["depth"] | undefined {
  const written = reading.own ? Number(attribute(element, "data-depth")) : Number.NaN;
  const depth = written >= 1 && written <= 6 ? written : headings.has(element.name) ? Number(element.name[1]) : 0;
  return depth === 0 ? undefined : (depth as Heading["depth"]);
}

function readLine(element: Element, reading: Reading): Inline[] {
  const line = new Line();
  readInline(element.children, line, () => {});
  return line.take(reading.own);
}

function readHeading(element: Element, depth: Heading["depth"], reading: Reading): Block[] {
  const line = new Line();
  const after: Block[] = [];
  readInline(element.children, line, (block) => {
    // A block inside a heading: its text belongs to the heading, a table stands after it.
    if (block.name === "table" || block.name === "ul" || block.name === "ol") append(after, readBlock(block, reading));
    else if (block.traits & Trait.block) {
      if (!line.isEmpty) line.lineBreak();
      readInline(block.children, line, (deeper) => append(after, readBlock(deeper, reading)));
    } else append(after, readUnknown(block));
  });
  const children = line.take(reading.own);
  return isBlank(children) && !reading.own ? after : [{ type: "heading", depth, children }, ...after];
}

function readList(element: Element, reading: Reading): Block[] {
  const items: Block[][] = [];
  for (const child of element.children) {
    if (child.kind !== "element" || child.skip) {
      if (child.kind === "text" && !isBlankText(child.value)) items.push(readBlocks([child], reading));
      continue;
    }
    const blocks = readBlocks(child.name === "li" ? child.children : [child], reading, undefined, false);
    if (blocks.length > 0 || reading.own) items.push(blocks);
  }
  if (items.length === 0) return [];
  const start = Number(attribute(element, "start") ?? "1");
  const list: List = {
    type: "list",
    ordered: element.name === "ol",
    ...(element.name === "ol" && Number.isSafeInteger(start) && start !== 1 ? { start } : {}),
    items,
  };
  return [list];
}

/** A table that only lays the page out: its cells one after the other. */
function readLayout(table: Element, reading: Reading): Block[] {
  const out: Block[] = [];
  for (const child of table.children) {
    if (child.kind !== "element" || child.skip) continue;
    if (child.name === "td" || child.name === "th" || child.name === "caption")
      append(out, readBlocks(child.children, reading));
    else append(out, readLayout(child, reading));
  }
  return out;
}

/** Preformatted text: a paragraph a line, as a text file is read; an empty line is an empty paragraph. */
function readLines(element: Element): Block[] {
  const lines = textOf(element)
    .replace(/^\n/, "")
    .split(/\r\n|\n|\r/);
  while (lines.length > 0 && isBlankText(lines[lines.length - 1]!)) lines.pop();
  return lines.map((value) => ({
    type: "paragraph",
    children: isBlankText(value) ? [] : [{ type: "text", value }],
  }));
}

/** All text below an element. */
export function textOf(element: Element): string {
  let out = "";
  for (const child of element.children) out += child.kind === "text" ? child.value : textOf(child);
  return out;
}

function readUnknown(element: Element): Block[] {
  const address = attribute(element, "src") ?? attribute(element, "data") ?? "";
  const label = attribute(element, "aria-label") ?? attribute(element, "title") ?? "";
  const text = [label, address, element.name === "svg" ? "" : textOf(element).trim()].filter((s) => s !== "").join(" ");
  return text === "" ? [] : [{ type: "unknown", name: element.name, text }];
}
