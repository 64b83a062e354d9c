/** The level is the one of the outline, so that none is skipped; the depth as written stays in `data-depth`. */
import { type Heading, inlineText, titlePhrases } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";

/**
 * A title too long for its line breaks before the year, and within either half between its phrases:
 * 某市|住房和城乡建设局 / 2024年政府信息公开|工作年度报告.
 */
function titleText(node: Heading, state: State): string {
  const [only] = node.children;
  const text = node.children.length === 1 && only?.type === "text" ? only.value : "";
  const at = text.search(/\d{4}年/);
  if (at <= 0) return state.inline(node.children);
  const half = (part: string): string =>
    state.el("span", { class: "nb-phrase" }, titlePhrases(part).map(state.text).join("<wbr>"));
  return half(text.slice(0, at)) + half(text.slice(at));
}

export const heading: Handler<Heading> = (node, state) => {
  const level = state.levels.get(node) ?? Math.min(6, node.depth);
  const depth = level === node.depth ? undefined : node.depth;
  const name = `nb-h${node.depth}`;
  // A heading without words would be a nameless entry in a reader's list of headings.
  if (inlineText(node.children).trim() === "") {
    return state.el("p", { class: name, "data-depth": node.depth }, state.inline(node.children));
  }
  const content = node.depth === 1 ? titleText(node, state) : state.inline(node.children);
  const id = node.depth === 2 ? state.id(`s${state.next("section")}`) : undefined;
  return state.el(`h${level}`, { class: name, id, "data-depth": depth }, content);
};
