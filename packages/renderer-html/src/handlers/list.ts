import type { Block, List, Paragraph } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";

const words = (block: Paragraph, state: State): string =>
  state.inline(block.children) + state.notes.refsOfBlock(block, state);
const isRunning = (block: Block | undefined): block is Paragraph =>
  block?.type === "paragraph" && block.role === undefined;

/**
 * A single paragraph of running text stands in the item itself. For WeChat, where no style sheet tells a paragraph of an
 * item from one of the text, it is written without the indent.
 */
function item(blocks: readonly Block[], state: State): string {
  const [only] = blocks;
  if (blocks.length === 1 && isRunning(only)) return state.el("li", {}, words(only, state));
  const content = blocks.map((block) =>
    state.target === "wechat" && isRunning(block)
      ? state.el("p", { class: "nb-item" }, words(block, state))
      : state.node(block),
  );
  return state.el("li", {}, content.join("\n"));
}

export const list: Handler<List> = (node, state) =>
  state.el(
    node.ordered ? "ol" : "ul",
    { class: "nb-list", start: node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined },
    node.items.map((blocks) => item(blocks, state)).join("\n"),
  );
