/** One pass over the tree: what is hidden, how deep it goes, and how much of what each element holds. */
import { Trait } from "./names.js";
import { CellText, LineOpening } from "./openings.js";
import { attribute, type Element, type Fragment, type TreeNode } from "./tree.js";

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

export interface Measured {
  readonly depth: number;
  /** Elements in document order; of what is not shown only the outermost, of the head all. */
  readonly all: readonly Element[];
}

/**
 * @param all `true`: hidden elements count as shown, for pages that hide their article until a script has run
 */
export function measure(tree: Fragment, all = false): Measured {
  let depth = 0;
  let level = 0;
  const opening = new LineOpening();
  const cell = new CellText();
  let links = 0;
  /** Open elements, and which of their children comes next. */
  const open: Element[] = [];
  const next: number[] = [];

  const found: Element[] = [];

  const enter = (node: Element): void => {
    const { traits } = node;
    found.push(node);
    node.text = node.link = node.stops = node.ordinals = node.figures = 0;
    node.skip = (traits & Trait.dropped) !== 0 || (!all && node.hidden);
    if (node.skip && node.name !== "head") return;
    open[level] = node;
    next[level] = 0;
    level++;
    if (level > depth) depth = level;
    if (traits & Trait.link) links++;
    if (traits & Trait.cell) cell.clear();
    if (traits & (Trait.block | Trait.break)) opening.clear();
  };

  const readText = (parent: Element, value: string): void => {
    let count = 0;
    let stops = 0;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (isSpace(code)) continue;
      count++;
      if (code === 0x3002) stops++;
      opening.take(code);
      cell.take(code);
    }
    if (count === 0) return;
    parent.text += count;
    if (links > 0) parent.link += count;
    else parent.stops += stops;
  };

  const leave = (node: Element): void => {
    const { traits } = node;
    if (traits & Trait.link) links--;
    if (traits & Trait.cell) {
      if (node.children.length > 0 && cell.isFigure) node.figures++;
      cell.clear();
    }
    // A few figures make no table of figures: index blocks and the like are not what an article is known by.
    if (traits & Trait.table && node.figures < 4) node.figures = 0;
    if (traits & Trait.block) {
      if (opening.isOrdinal && links === 0) node.ordinals++;
      opening.clear();
    }
    const { parent } = node;
    if (parent?.kind === "element") {
      parent.text += node.text;
      parent.link += node.link;
      parent.stops += node.stops;
      parent.ordinals += node.ordinals;
      parent.figures += node.figures;
    }
    level--;
  };

  const visit = (children: readonly TreeNode[]): void => {
    for (const child of children) if (child.kind === "element") run(child);
  };
  const run = (top: Element): void => {
    enter(top);
    while (level > 0) {
      const node = open[level - 1]!;
      const child = node.children[next[level - 1]!++];
      if (!child) leave(node);
      else if (child.kind === "text") {
        if (!node.skip) readText(node, child.value);
      } else {
        if (child.traits & Trait.block && opening.isOrdinal && links === 0) node.ordinals++;
        enter(child);
      }
    }
  };
  visit(tree.children);
  return { depth, all: found };
}

export const idAndClass = (element: Element): string =>
  `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`;
