/** Blocks → Markdown. */
import type { Block, Inline, List, Paragraph, Unknown } from "@nianbao/core";
import type { Annotations } from "./annotations.js";
import { escapeBlank, escapeEnds, escapeLine, escapeText } from "./escape.js";
import { htmlTable } from "./html-table.js";
import { inlines, isEmpty } from "./inline.js";
import { note } from "./note.js";
import type { MarkdownOptions } from "./options.js";
import { gfmTable } from "./table.js";

export interface Writing {
  readonly options: MarkdownOptions;
  readonly annotations: Annotations;
}

const lines = (nodes: readonly Inline[]): string =>
  inlines(nodes, { oneLine: false })
    .split("\n")
    .map((line) => escapeBlank(escapeLine(line)))
    .join("\n");

function heading(depth: number, nodes: readonly Inline[], marks: string): string {
  const text = inlines(nodes, { oneLine: true });
  const start = escapeBlank(escapeEnds(text));
  const safe = start.endsWith("#") ? `${start.slice(0, -1)}\\#` : start;
  return `${"#".repeat(depth)} ${safe}${marks}`.trimEnd();
}

function paragraph(block: Paragraph, { options, annotations }: Writing): string {
  const { role, children } = block;
  if (isEmpty(children)) return options.notes === false ? "" : note({ empty: true, ...(role ? { role } : {}) });
  const before = role && options.notes !== false ? `${note({ role })}\n` : "";
  return `${before}${lines(children)}${annotations.block(block)}`;
}

const indented = (text: string, pad: string): string =>
  text
    .split("\n")
    .map((line, i) => (i === 0 || line === "" ? line : pad + line))
    .join("\n");

/** A bullet that no item begins with: three alike in one line, `- - -`, are a rule across the page. */
const bulletBeside = (texts: readonly string[]): string =>
  ["- ", "* ", "+ "].find((bullet) => !texts.some((text) => text.startsWith(bullet.trim()))) ?? "- ";

function list(block: List, writing: Writing): string {
  const start = Math.min(Math.max(block.start ?? 1, 0), 999_999_999 - block.items.length);
  const texts = block.items.map((item) => blocks(item, writing));
  const bullet = bulletBeside(texts);
  const items = texts.map((text, i) => {
    const marker = block.ordered ? `${start + i}. ` : bullet;
    return text === "" ? marker.trimEnd() : marker + indented(text, " ".repeat(marker.length));
  });
  const tight = block.items.every((item) => item.length <= 1 && item.every(({ type }) => type === "paragraph"));
  return items.join(tight ? "\n" : "\n\n");
}

/** What no renderer knows is shown as it is, under its name. */
function unknown({ name, text }: Unknown): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.slice(0, 10_000).map((run) => run.length + 1)));
  return `${fence}unknown ${name.replace(/[`\r\n]/g, " ")}\n${text.replace(/\r\n?/g, "\n")}\n${fence}`;
}

function block(node: Block, writing: Writing): string {
  switch (node.type) {
    case "heading":
      return heading(node.depth, node.children, writing.annotations.block(node));
    case "paragraph":
      return paragraph(node, writing);
    case "list":
      return list(node, writing);
    case "table": {
      if (writing.options.tables === "html") return htmlTable(node, writing.annotations);
      const table = gfmTable(node, writing.options, writing.annotations);
      // The caption of a statutory table is the heading of its section.
      if (table === "" || node.caption === undefined || node.table !== undefined) return table;
      const mark = writing.options.notes === false ? "" : `${note({ isCaption: true })}\n`;
      return `${mark}<strong>${escapeText(node.caption)}</strong>\n\n${table}`;
    }
    case "unknown":
      return unknown(node);
  }
}

/** Lists that follow one another are kept apart by a comment: else they would be one. */
export function blocks(nodes: readonly Block[], writing: Writing): string {
  const out: string[] = [];
  nodes.forEach((node, i) => {
    const text = block(node, writing);
    if (text === "") return;
    if (node.type === "list" && nodes[i - 1]?.type === "list") out.push("<!-- -->");
    out.push(text);
  });
  return out.join("\n\n");
}
