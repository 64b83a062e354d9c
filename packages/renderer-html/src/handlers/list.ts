import type { Block, List } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";

/** A single paragraph of running text stands in the item itself. */
function item(blocks: readonly Block[], state: State): string {
  const [only] = blocks;
  const plain = blocks.length === 1 && only?.type === "paragraph" && only.role === undefined ? only : undefined;
  const content = plain
    ? state.inline(plain.children) + state.notes.refsOfBlock(plain, state)
    : blocks.map(state.node).join("\n");
  return state.el("li", {}, content);
}

export const list: Handler<List> = (node, state) =>
  state.el(
    node.ordered ? "ol" : "ul",
    { class: "nb-list", start: node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined },
    node.items.map((blocks) => item(blocks, state)).join("\n"),
  );
