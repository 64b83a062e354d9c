/** Links and pictures of a document or a section, wherever they stand. */
import type { Block, Image, Inline, Link } from "../../model/document.js";

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

export const imagesIn = (blocks: readonly Block[]): Image[] =>
  blocks.flatMap((block) => deep(inlinesOf(block)).filter((node) => node.type === "image"));

export const linksIn = (blocks: readonly Block[]): Link[] =>
  blocks.flatMap((block) => deep(inlinesOf(block)).filter((node) => node.type === "link"));
