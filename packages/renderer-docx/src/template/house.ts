/** Blocks in the type of the place they come to: the paragraph that held the placeholder is the model of each. */
import { type Block, blockText, type Inline, type List } from "@nianbao/core";
import { type Format, pictures, runs } from "../body/inline.js";
import { numberOf, startOf } from "../body/list.js";
import { type Context, excerpt } from "../context.js";
import { LIST_LEVELS, listIndent } from "../parts/numbering.js";
import { table } from "../table/table.js";
import { attribute, childOf, type Element, isElement, type Node, named, serialise } from "./tree.js";

/** What a template gives: styles of headings by depth, and the model paragraph. */
export interface House {
  readonly headings: ReadonlyMap<number, string>;
  /** Whether lists can be numbered; else their numbers are text. */
  readonly takesLists: boolean;
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

export function paragraphLike(
  context: Context,
  house: House,
  nodes: readonly Inline[],
  change: (properties: Node[]) => Node[] = (same) => same,
): string {
  const inner = runs(context, nodes, { properties: runOf(house.run) });
  if (pictures(nodes) === "alone")
    return `<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${inner}</w:p>`;
  return `<w:p>${properties(change(copied(house.properties)))}${inner}</w:p>`;
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

/** Children of paragraph properties that come before the number of a list, and before an indent. */
const BEFORE_NUMBER = "pStyle keepNext keepLines pageBreakBefore framePr widowControl".split(" ");
const BEFORE_INDENT = [
  ...BEFORE_NUMBER,
  ..."numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing".split(
    " ",
  ),
];

/** The properties with one of their own in its place in the schema's order. */
function withProperty(children: readonly Node[], name: string, xml: string, before: readonly string[]): Node[] {
  const kept = children.filter((child) => !named(child, `w:${name}`));
  const at = kept.findLastIndex((child) => isElement(child) && before.includes(child.name.replace("w:", ""))) + 1;
  return [...kept.slice(0, at), xml, ...kept.slice(at)];
}

/** A list in the type of the model paragraph, numbered as a list of its own beside those of the template. */
function listLike(context: Context, house: House, list: List, level = 0): string {
  if (!house.takesLists) return listAsText(context, house, list);
  const at = Math.min(level, LIST_LEVELS - 1);
  const id = context.list({ ordered: list.ordered, level: at, start: startOf(context, list) });
  const { left, hanging } = listIndent(context.layout, at);
  const indented = (properties: readonly Node[], hangs: number): Node[] =>
    withProperty(
      properties,
      "ind",
      // Characters of the model's own indent would win over lengths.
      `<w:ind w:leftChars="0" w:left="${left}" w:firstLineChars="0" w:${hangs > 0 ? "hanging" : "firstLine"}="${hangs}"/>`,
      BEFORE_INDENT,
    );
  const numbered = (properties: readonly Node[]): Node[] =>
    withProperty(indented(properties, hanging), "numPr", `<w:numPr>${numberOf(at, id)}</w:numPr>`, BEFORE_NUMBER);
  const more = (block: Block): string =>
    block.type === "list"
      ? listLike(context, house, block, level + 1)
      : block.type === "paragraph"
        ? paragraphLike(context, house, block.children, (properties) => indented(properties, 0))
        : blocksLike(context, house, [block]);
  return list.items
    .map(([first, ...rest]) => {
      const words = first?.type === "paragraph" ? first.children : [];
      const after = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
      return paragraphLike(context, house, words, numbered) + after.map(more).join("");
    })
    .join("");
}

function listAsText(context: Context, house: House, list: List): string {
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
