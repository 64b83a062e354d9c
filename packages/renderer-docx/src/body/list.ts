/** Lists: each an instance of its own, so that numbers start anew and a reader sees where one ends. */
import type { Block, List } from "@nianbao/core";
import { blockText } from "@nianbao/core";
import { type Context, excerpt } from "../context.js";
import { LIST_LEVELS, listIndent, MAX_START } from "../parts/numbering.js";
import { STYLE } from "../styles.js";
import type { ParagraphProperties } from "../xml/properties.js";
import { paragraphOf } from "./paragraph.js";

type WriteBlock = (context: Context, block: Block) => string;

export function startOf(context: Context, list: List): number {
  const start = list.start ?? 1;
  if (Number.isInteger(start) && start >= 0 && start <= MAX_START) return start;
  context.lose("列表起始编号超出范围，改为 1 / a list's first number is out of range and becomes 1", String(start));
  return 1;
}

function item(
  context: Context,
  blocks: readonly Block[],
  first: ParagraphProperties,
  level: number,
  other: WriteBlock,
): string {
  const { left } = listIndent(context.layout, level);
  const more: ParagraphProperties = { pStyle: STYLE.listContinue, ind: { left, firstLineChars: 0, firstLine: 0 } };
  let out = "";
  blocks.forEach((block, i) => {
    if (block.type === "list") {
      if (i === 0) out += paragraphOf(context, [], first);
      out += list(context, block, other, level + 1);
    } else if (block.type === "paragraph") {
      if (block.role !== undefined)
        context.lose(
          "列表中段落的用途不保留 / the role of a paragraph in a list is not kept",
          excerpt(blockText(block)),
        );
      out += paragraphOf(context, block.children, i === 0 ? first : more);
    } else {
      context.lose(
        "列表中的标题、表格移到列表外 / a heading or table in a list stands outside it",
        excerpt(blockText(block)),
      );
      if (i === 0) out += paragraphOf(context, [], first);
      out += other(context, block);
    }
  });
  return blocks.length === 0 ? paragraphOf(context, [], first) : out;
}

/** What makes a paragraph an item: level from 0, number of the list. */
export const numberOf = (level: number, id: number): string => `<w:ilvl w:val="${level}"/><w:numId w:val="${id}"/>`;

export function list(context: Context, node: List, other: WriteBlock, level = 0): string {
  if (level >= LIST_LEVELS)
    context.lose("列表层级超过九层，按第九层排 / a list nested deeper than nine levels is set as the ninth");
  const at = Math.min(level, LIST_LEVELS - 1);
  const id = context.list({ ordered: node.ordered, level: at, start: startOf(context, node) });
  const { left, hanging } = listIndent(context.layout, at);
  const first: ParagraphProperties = {
    pStyle: STYLE.list,
    numPr: { xml: numberOf(at, id) },
    ind: { left, hanging },
  };
  return node.items.map((blocks) => item(context, blocks, first, at, other)).join("");
}
