/** Blocks in the type of the place they come to: the paragraph that held the placeholder is the model of each. */
import { type Block, blockText, type Inline } from "@nianbao/core";
import { type Format, pictures, runs } from "../body/inline.js";
import { type Context, excerpt } from "../context.js";
import { table } from "../table/table.js";
import { attribute, childOf, type Element, isElement, type Node, named, serialise } from "./tree.js";

/** What a template gives: styles of headings by depth, and the model paragraph. */
export interface House {
  readonly headings: ReadonlyMap<number, string>;
  readonly properties: Element | undefined;
  readonly run: Element | undefined;
}

/** Ids of the heading styles, by the names that Word gives them whatever its language. */
export function headingStyles(styles: Element | undefined): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const style of styles?.children ?? []) {
    if (!named(style, "w:style")) continue;
    const depth = /^heading ([1-9])$/i.exec(attribute(childOf(style, "w:name"), "w:val") ?? "")?.[1];
    const id = attribute(style, "w:styleId");
    if (depth !== undefined && id !== undefined) out.set(Number(depth), id);
  }
  return out;
}

const BEFORE_BOLD = new Set(["w:rStyle", "w:rFonts"]);
const BOLD = new Set(["w:b", "w:bCs", "w:i", "w:iCs"]);

/** Run properties of the model, with bold and italic put where the schema wants them. */
const runOf =
  (model: Element | undefined) =>
  ({ bold, italic }: Format): string => {
    if (!bold && !italic) return model ? serialise(model) : "";
    const kept = (model?.children ?? []).filter((child) => !(isElement(child) && BOLD.has(child.name)));
    const head = kept.filter((child) => isElement(child) && BEFORE_BOLD.has(child.name));
    const rest = kept.filter((child) => !(isElement(child) && BEFORE_BOLD.has(child.name)));
    const marks = `${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}`;
    return `<w:rPr>${head.map(serialise).join("")}${marks}${rest.map(serialise).join("")}</w:rPr>`;
  };

/** A section's end stays where the template has it, not in every paragraph made after the model. */
const NOT_COPIED = new Set(["w:sectPr", "w:pPrChange", "w:pageBreakBefore"]);
const copied = (properties: Element | undefined): Node[] =>
  (properties?.children ?? []).filter((child) => !(isElement(child) && NOT_COPIED.has(child.name)));

export function paragraphLike(context: Context, house: House, nodes: readonly Inline[]): string {
  const inner = runs(context, nodes, { properties: runOf(house.run) });
  if (pictures(nodes) === "alone")
    return `<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${inner}</w:p>`;
  return `<w:p>${properties(copied(house.properties))}${inner}</w:p>`;
}
const properties = (children: readonly Node[]): string =>
  children.length === 0 ? "" : `<w:pPr>${children.map(serialise).join("")}</w:pPr>`;

function headingLike(context: Context, house: House, depth: number, nodes: readonly Inline[]): string {
  const style = house.headings.get(depth);
  if (style === undefined) return paragraphLike(context, house, [{ type: "strong", children: nodes }]);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(context, nodes, { properties: () => "" })}</w:p>`;
}

/** @returns XML; tables end with a paragraph where they would touch what follows. */
export function blocksLike(context: Context, house: House, blocks: readonly Block[]): string {
  let out = "";
  for (const block of blocks) {
    if (block.type === "paragraph") out += paragraphLike(context, house, block.children);
    else if (block.type === "heading") out += headingLike(context, house, block.depth, block.children);
    else if (block.type === "table") {
      if (block.caption !== undefined && block.table === undefined)
        out += paragraphLike(context, house, [{ type: "text", value: block.caption }]);
      else if (out.endsWith("</w:tbl>")) out += "<w:p/>";
      out += table(context, block, { styled: false });
    } else if (block.type === "list") out += listLike(context, house, block);
    else {
      context.lose(
        `无法识别的内容按文字写入 / content of an unknown kind is written as text: ${block.name}`,
        excerpt(block.text),
      );
      out += paragraphLike(context, house, [{ type: "text", value: block.text }]);
    }
  }
  return out;
}

/** Numbers of a list as text: the template's own numbering stays untouched. */
function listLike(context: Context, house: House, list: Extract<Block, { type: "list" }>): string {
  context.lose("列表编号改为文字 / numbers of a list become text", excerpt(blockText(list)));
  return list.items
    .map((item, i) => {
      const mark: Inline = { type: "text", value: list.ordered ? `${(list.start ?? 1) + i}.` : "•" };
      const [first, ...rest] = item;
      if (first?.type === "paragraph")
        return paragraphLike(context, house, [mark, ...first.children]) + blocksLike(context, house, rest);
      return paragraphLike(context, house, [mark]) + blocksLike(context, house, item);
    })
    .join("");
}
