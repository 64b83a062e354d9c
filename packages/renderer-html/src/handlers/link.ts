/** A link whose address is not safe stays as text: nothing can be clicked, nothing is lost that was printed. */
import { type Inline, inlineText, type Link, safeLink } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";

const isLink = (node: Inline): boolean =>
  node.type === "link" || ((node.type === "strong" || node.type === "emphasis") && node.children.some(isLink));

/** Links cannot stand in links: an inner one gives its text only. */
const unlinked = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === "link") return unlinked(node.children);
    if (node.type === "strong" || node.type === "emphasis") return [{ ...node, children: unlinked(node.children) }];
    return [node];
  });

const content = (node: Link, state: State): string =>
  state.inline(node.children.some(isLink) ? unlinked(node.children) : node.children);

export const link: Handler<Link> = (node, state) => {
  const href = safeLink(node.url);
  if (href === undefined) return state.el("span", { class: "nb-dead-link", title: node.title }, content(node, state));
  const unnamed = inlineText(node.children).trim() === "";
  return state.el("a", { href, title: node.title, "aria-label": unnamed ? href : undefined }, content(node, state));
};
