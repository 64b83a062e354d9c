import type { Inline, Paragraph } from "@nianbao/core";
import type { Handler } from "../options.js";

const isPicture = (node: Inline): boolean =>
  node.type === "image" ||
  node.type === "break" ||
  (node.type === "text" && node.value.trim() === "") ||
  (node.type === "link" && node.children.length > 0 && node.children.every(isPicture));

/** A paragraph that holds nothing but pictures is centred and not indented. */
const isFigure = (node: Paragraph): boolean =>
  node.children.some((child) => child.type === "image" || child.type === "link") && node.children.every(isPicture);

export const paragraph: Handler<Paragraph> = (node, state) => {
  const name = node.role ? `nb-${node.role}` : isFigure(node) ? "nb-figure" : undefined;
  const refs = state.notes.refsOfBlock(node, state);
  return state.el(
    "p",
    { class: name ?? (state.target === "wechat" ? "nb-p" : undefined), "data-role": node.role },
    state.inline(node.children) + refs,
  );
};
