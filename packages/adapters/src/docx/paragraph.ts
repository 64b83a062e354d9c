/** A paragraph → a heading, a paragraph, or an item of a list. */
import { type Block, type Heading, type Inline, inlineText, type Paragraph } from "@nianbao/core/reading";
import { child, type XmlElement } from "../xml/index.js";
import type { Context } from "./context.js";
import { inlines, isOn, newLine } from "./runs.js";
import { numberOf, outlineLevel } from "./styles.js";

export interface Item {
  readonly type: "item";
  readonly level: number;
  readonly ordered: boolean;
  /** List instance, where the file tells one list from the next. */
  readonly list: string;
  readonly number?: number;
  readonly children: readonly Inline[];
}
/** Follows an item as a further paragraph of it. */
export interface More {
  readonly type: "more";
  readonly children: readonly Inline[];
}
/** The caption of the table that follows. */
export interface TableCaption {
  readonly type: "tableCaption";
  readonly text: string;
}
export type Piece = Block | Item | More | TableCaption;

const roles: { readonly [style: string]: Paragraph["role"] } = {
  signature: "signature",
  date: "date",
  caption: "caption",
  nianbaonote: "note",
};

const styleId = (properties: XmlElement | undefined): string =>
  child(properties, "w:pStyle")?.attributes["w:val"] ?? "";

/** A heading is bold by nature: bold says nothing more there. */
const unbold = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node) => (node.type === "strong" ? node.children : [node]));

const depthOf = (level: number): Heading["depth"] => Math.min(6, Math.max(1, level)) as Heading["depth"];

export const headingLevel = (context: Pick<Context, "styles">, node: XmlElement): number | undefined => {
  const properties = child(node, "w:pPr");
  return outlineLevel(properties) ?? context.styles.get(styleId(properties))?.heading;
};

/** Nodes with the number of the paragraph in front. */
const withMark = (mark: string, nodes: readonly Inline[]): Inline[] => {
  const [first, ...rest] = nodes;
  if (mark === "") return [...nodes];
  return first?.type === "text"
    ? [{ type: "text", value: mark + first.value }, ...rest]
    : [{ type: "text", value: mark }, ...nodes];
};

/** What a paragraph is; nothing where it holds nothing. Text boxes inside go to the context. */
export function readParagraph(context: Context, node: XmlElement): readonly Piece[] {
  const properties = child(node, "w:pPr");
  const style = context.styles.get(styleId(properties));
  const line = newLine();
  if (isOn(child(child(properties, "w:rPr"), "w:ins"))) context.tally.inserted += 1;
  inlines(context, node, line);
  const { nodes } = line;
  const empty = nodes.every((n) => n.type !== "image") && inlineText(nodes).trim() === "";

  const own = numberOf(properties);
  const id = own.id ?? style?.number?.id;
  const level = own.level ?? style?.number?.level ?? 0;
  const isList = context.own && styleId(properties) === "ListParagraph";
  // Word numbers an empty paragraph too, and counts it.
  const mark = id === undefined || id === "0" ? undefined : context.mark({ id, level });
  if (empty && !isList) return [];
  if (isList || mark?.kind === "bullet") {
    const item: Item = {
      type: "item",
      level,
      ordered: mark?.kind === "number",
      list: context.own ? (id ?? "") : "",
      ...(mark?.kind === "number" ? { number: Number.parseInt(mark.text, 10) || 1 } : {}),
      children: nodes,
    };
    return [item];
  }
  const children = withMark(mark?.text ?? "", nodes);
  const heading = headingLevel(context, node);
  if (heading !== undefined) {
    return [{ type: "heading", depth: depthOf(heading + context.headingShift), children: unbold(children) }];
  }
  const id2 = styleId(properties);
  if (context.own && id2 === "ListContinue") return [{ type: "more", children }];
  if (context.own && id2 === "NianbaoTableCaption") return [{ type: "tableCaption", text: inlineText(children) }];
  const role = roles[(context.own ? id2 : (style?.name ?? "")).toLowerCase()];
  return [{ type: "paragraph", ...(role ? { role } : {}), children }];
}
