/** The body: blocks in order, gaps where Word needs them, pages across for tables that ask for it. */
import type { Block, Table } from "@nianbao/core";
import { type Context, excerpt } from "../context.js";
import { bodyLine } from "../options.js";
import { section } from "../parts/section.js";
import { STYLE } from "../styles.js";
import { table } from "../table/table.js";
import { list } from "./list.js";
import { ABOVE_TABLE, GAP, heading, paragraph, paragraphOf } from "./paragraph.js";

function block(context: Context, node: Block, next?: Block): string {
  const field = context.fieldOf?.(context, node);
  if (field !== undefined) return field;
  switch (node.type) {
    case "heading":
      return heading(context, node, next);
    case "paragraph":
      return paragraph(context, node, next);
    case "list":
      return list(context, node, (c, b) => block(c, b));
    case "table":
      return table(context, node);
    case "unknown":
      context.lose(
        `无法识别的内容按文字写入 / content of an unknown kind is written as text: ${node.name}`,
        excerpt(node.text),
      );
      return node.text === "" ? "" : paragraphOf(context, [{ type: "text", value: node.text }], {});
  }
}

const isAcross = (context: Context, node: Block): node is Table =>
  node.type === "table" && node.table !== undefined && context.layout.landscape.includes(node.table);

/** Headings right above a table stand on the page with it. */
function headingsBefore(blocks: readonly Block[], at: number): number {
  let first = at;
  while (first > 0 && blocks[first - 1]?.type === "heading" && (blocks[first - 1] as { depth: number }).depth > 1)
    first--;
  return first;
}

const sectionEnd = (context: Context, landscape: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="${STYLE.gap}"/>${section(context.layout, context.footers, landscape)}</w:pPr></w:p>`;

/** Which blocks stand on pages across. */
function acrossRuns(context: Context, blocks: readonly Block[]): boolean[] {
  const across = blocks.map(() => false);
  blocks.forEach((node, i) => {
    if (isAcross(context, node)) across.fill(true, headingsBefore(blocks, i), i + 1);
  });
  return across;
}

export function bodyBlocks(context: Context, blocks: readonly Block[]): string {
  const across = acrossRuns(context, blocks);
  let out = "";
  let afterTable = false;
  blocks.forEach((node, i) => {
    const turned = across[i] === true;
    if (i > 0 && turned !== across[i - 1]) {
      out += sectionEnd(context, !turned);
      afterTable = false;
    }
    const reserved = (i - headingsBefore(blocks, i)) * (bodyLine(context.layout) / 20) + ABOVE_TABLE / 20;
    const written =
      node.type === "table"
        ? table(context, node, { landscape: turned, reserved })
        : block(context, node, blocks[i + 1]);
    if (written === "") return;
    const isTable = written.endsWith("</w:tbl>");
    if (afterTable && written.startsWith("<w:tbl>")) out += GAP; // tables that touch become one
    out += written;
    afterTable = isTable;
  });
  if (afterTable) out += GAP;
  return out + section(context.layout, context.footers, across.at(-1) === true);
}
