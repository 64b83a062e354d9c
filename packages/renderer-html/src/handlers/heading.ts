/** The level is the one of the outline, so that none is skipped; the depth as written stays in `data-depth`. */
import { type Heading, inlineText } from "@nianbao/core";
import type { Handler } from "../options.js";

export const heading: Handler<Heading> = (node, state) => {
  const level = state.levels.get(node) ?? Math.min(6, node.depth);
  const depth = level === node.depth ? undefined : node.depth;
  const name = `nb-h${node.depth}`;
  // A heading without words would be a nameless entry in a reader's list of headings.
  if (inlineText(node.children).trim() === "") {
    return state.el("p", { class: name, "data-depth": node.depth }, state.inline(node.children));
  }
  const id = node.depth === 2 ? state.id(`s${state.next("section")}`) : undefined;
  return state.el(`h${level}`, { class: name, id, "data-depth": depth }, state.inline(node.children));
};
