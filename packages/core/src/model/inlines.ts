/** Links and pictures among blocks, wherever they stand: in headings, lists, cells. */
import type { Block, Image, Inline, Link } from "./document.js";

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return block.children;
    case "list":
      return block.items.flatMap((item) => item.flatMap(inlinesOf));
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));
    case "unknown":
      return [];
  }
}

const deep = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node) => ("children" in node ? [node, ...deep(node.children)] : [node]));

/** Every picture, in the order of the text. */
export const imagesIn = (blocks: readonly Block[]): Image[] =>
  blocks.flatMap((block) => deep(inlinesOf(block)).filter((node) => node.type === "image"));

/** Every link, in the order of the text. */
export const linksIn = (blocks: readonly Block[]): Link[] =>
  blocks.flatMap((block) => deep(inlinesOf(block)).filter((node) => node.type === "link"));
