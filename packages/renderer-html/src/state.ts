/** What handlers work with: options settled, helpers, and what had to be found out about the document beforehand. */
import type { Block, Document, DocumentNode, Heading, Inline, Table } from "@nianbao/core";
import type { Notes } from "./annotate/notes.js";
import { chartsAfter } from "./charts/in-document.js";
import { defaultHandlers } from "./handlers/index.js";
import type { Handler, Handlers, HtmlOptions, Notice, Target } from "./options.js";
import { inlineStyle } from "./style/wechat.js";
import { type Attributes, element } from "./text/element.js";
import { escapeText } from "./text/escape.js";

export interface State {
  readonly document: Document;
  readonly options: HtmlOptions;
  readonly target: Target;
  readonly notes: Notes;
  /** Levels of headings in the page, without gaps. */
  readonly levels: ReadonlyMap<Heading, number>;
  /** Tables whose caption says what the heading above has just said. */
  readonly quietCaptions: ReadonlySet<Table>;
  /** Class attributes written by {@link State.el}, and `a` with links: a page embeds no rule for what it does not hold. */
  readonly classes: ReadonlySet<string>;
  /** An element; `content` is HTML. For `wechat`, classes become inline styles and ids, data- and ARIA attributes go. */
  el(tag: string, attributes: Attributes, content?: string): string;
  text(value: string): string;
  inline(nodes: readonly Inline[]): string;
  blocks(nodes: readonly Block[]): string;
  node(node: DocumentNode): string;
  id(name: string): string;
  /** Numbers from 1, one run for each name. */
  next(name: string): number;
  notice(notice: Notice): void;
}

/** Heading levels as an outline: a level deeper than the heading it stands under, whatever depth was written. */
function outline(document: Document, first: number): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const block of document.children) {
    if (block.type !== "heading") continue;
    while ((open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    levels.set(block, Math.min(6, first + open.length - 1));
  }
  return levels;
}

const ordinal = (title: string): string | undefined => /^[一二三四五六七八九十]+、/.exec(title)?.[0];
/** The form's caption under the office's own wording of the same heading: 二、… under 二、…. */
const says = (heading: string, caption: string, statutory: boolean): boolean =>
  heading === caption || (statutory && ordinal(caption) !== undefined && ordinal(heading) === ordinal(caption));

function quietCaptions(document: Document, plain: (nodes: readonly Inline[]) => string): Set<Table> {
  const quiet = new Set<Table>();
  let last = "";
  for (const block of document.children) {
    if (block.type === "heading") last = plain(block.children);
    else if (
      block.type === "table" &&
      block.caption !== undefined &&
      says(last, block.caption, block.table !== undefined)
    )
      quiet.add(block);
  }
  return quiet;
}

function plainAttributes(tag: string, attributes: Attributes): Attributes {
  const kept = [
    "href",
    "src",
    "alt",
    "title",
    "colspan",
    "rowspan",
    "span",
    "scope",
    "start",
    "lang",
    "dir",
    "tabindex",
  ];
  const style = [inlineStyle(tag, String(attributes.class ?? "")), attributes.style].filter(Boolean).join(";");
  const out: Record<string, Attributes[string]> = {};
  for (const name of kept) if (attributes[name] !== undefined) out[name] = attributes[name];
  return { ...out, ...(style === "" ? {} : { style }) };
}

export function createState(
  document: Document,
  options: HtmlOptions,
  notes: Notes,
  words: (nodes: readonly Inline[]) => string,
): State {
  const target = options.target ?? "page";
  const handlers: Handlers = { ...defaultHandlers, ...options.handlers };
  const prefix = options.idPrefix ?? "nb-";
  const counters = new Map<string, number>();
  const classes = new Set<string>();
  // Most cells and paragraphs are one text, which nothing marks: so they are written without asking anyone.
  const plain = handlers.text === defaultHandlers.text && notes.list.length === 0;
  const state: State = {
    document,
    options,
    target,
    notes,
    levels: outline(document, options.headingLevel ?? 1),
    quietCaptions: quietCaptions(document, words),
    classes,
    el: (tag, attributes, content) => {
      if (target === "wechat") return element(tag, plainAttributes(tag, attributes), content);
      if (attributes.class !== undefined) classes.add(String(attributes.class));
      if (tag === "a") classes.add(tag);
      return element(tag, attributes, content);
    },
    text: escapeText,
    inline: (nodes) => {
      const [only] = nodes;
      if (plain && nodes.length === 1 && only?.type === "text") return escapeText(only.value);
      let out = "";
      for (const node of nodes) out += state.node(node);
      return out;
    },
    blocks: (nodes) => {
      let out = "";
      for (const [i, block] of nodes.entries())
        out += (i === 0 ? "" : "\n") + state.node(block) + chartsAfter(block, state);
      return out;
    },
    node: (node) => (handlers[node.type] as Handler | undefined)?.(node, state) ?? "",
    id: (name) => prefix + name,
    next: (name) => {
      const n = (counters.get(name) ?? 0) + 1;
      counters.set(name, n);
      return n;
    },
    notice: (notice) => options.report?.(notice),
  };
  return state;
}
