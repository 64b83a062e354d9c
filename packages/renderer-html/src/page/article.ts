/** The text itself: title, lead, sections, each section an element, with the portal's slots between. */
import { type Block, inlineText } from "@nianbao/core";
import type { State } from "../state.js";
import { lines } from "../text/lines.js";
import { slot } from "./slots.js";

interface Part {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** Cuts the blocks before each heading of depth 2; what stands before the first is the lead. */
function parts(blocks: readonly Block[]): readonly Part[] {
  const out: { title: string | undefined; blocks: Block[] }[] = [{ title: undefined, blocks: [] }];
  for (const block of blocks) {
    if (block.type === "heading" && block.depth === 2) out.push({ title: inlineText(block.children), blocks: [] });
    out.at(-1)?.blocks.push(block);
  }
  return out;
}

function lead(blocks: readonly Block[], state: State): string[] {
  const end = blocks.findLastIndex((block) => block.type === "heading" && block.depth === 1) + 1;
  return [
    slot("beforeTitle", state),
    state.blocks(blocks.slice(0, end)),
    slot("afterTitle", state),
    contents(state),
    state.blocks(blocks.slice(end)),
  ];
}

function contents(state: State): string {
  if (!state.options.contents || state.target === "wechat") return "";
  const titles = parts(state.document.children).flatMap((part) => (part.title?.trim() ? [part.title] : []));
  if (titles.length === 0) return "";
  const items = titles.map((title, i) =>
    state.el("li", {}, state.el("a", { href: `#${state.id(`s${i + 1}`)}` }, state.text(title))),
  );
  return state.el(
    "nav",
    { class: "nb-contents", "aria-label": "目录", "data-nianbao": "aside" },
    state.el("ul", {}, items.join("")),
  );
}

export function article(state: State): string {
  const [first, ...sections] = parts(state.document.children);
  const rendered = sections.map((part, i) => {
    const context = { title: part.title ?? "", number: i + 1 };
    const content = state.el("section", { class: "nb-section" }, `\n${state.blocks(part.blocks)}\n`);
    return [slot("beforeSection", state, context), content, slot("afterSection", state, context)];
  });
  const all = [...lead(first?.blocks ?? [], state), ...rendered.flat(), slot("afterDocument", state)];
  return lines(...all);
}
