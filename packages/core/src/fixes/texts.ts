/** The texts inside blocks, in reading order, for edits that leave everything around them as it is. */
import type { Block, Inline } from "../model/document.js";

/** A piece of a block's plain text; all pieces together are `blockText(block)`. */
export interface Piece {
  readonly value: string;
  /** A text node; what is not editable stands for a break, a picture, the gap between cells. */
  readonly editable: boolean;
}

const gap = (value: string): Piece => ({ value, editable: false });
const joined = (parts: readonly (readonly Piece[])[], by: string): Piece[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [gap(by), ...part]));

const ofInlines = (nodes: readonly Inline[]): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (node.type === "text") return [{ value: node.value, editable: true }];
    if (node.type === "break") return [gap("\n")];
    if (node.type === "image") return [gap(node.alt)];
    return ofInlines(node.children);
  });

export function piecesOf(block: Block): Piece[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return ofInlines(block.children);
    case "list":
      return joined(
        block.items.map((item) => joined(item.map(piecesOf), "\n")),
        "\n",
      );
    case "table":
      return joined(
        block.rows.map((row) =>
          joined(
            row.cells.map((cell) => ofInlines(cell.children)),
            "\t",
          ),
        ),
        "\n",
      );
    case "unknown":
      return [gap(block.text)];
  }
}

function inlinesWith(nodes: readonly Inline[], next: () => string): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "break" || node.type === "image") return [node];
    if (node.type !== "text") return [{ ...node, children: inlinesWith(node.children, next) }];
    const value = next();
    return value === "" && node.value !== "" ? [] : [{ ...node, value }];
  });
}

/** The block with other texts: `next` gives them, one for each editable piece, in order. */
export function withTexts<B extends Block>(block: B, next: () => string): B {
  const one = block as Block;
  const changed = (): Block => {
    switch (one.type) {
      case "heading":
      case "paragraph":
        return { ...one, children: inlinesWith(one.children, next) };
      case "list":
        return { ...one, items: one.items.map((item) => item.map((child) => withTexts(child, next))) };
      case "table":
        return {
          ...one,
          rows: one.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, children: inlinesWith(cell.children, next) })),
          })),
        };
      case "unknown":
        return one;
    }
  };
  return changed() as B;
}
