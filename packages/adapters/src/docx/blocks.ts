/** The content of a body, a cell or a text box → blocks. */
import type { Block } from "@nianbao/core";
import { child, elements, type XmlElement } from "../xml/index.js";
import { type Context, drop } from "./context.js";
import { gather } from "./lists.js";
import { type Piece, readParagraph } from "./paragraph.js";
import { alternative, showsPlaceholder } from "./runs.js";
import { readTable } from "./table.js";

function pieces(context: Context, node: XmlElement): readonly Piece[] {
  switch (node.name) {
    case "w:p": {
      const own: Context = { ...context, boxes: [] };
      const read = readParagraph(own, node);
      return [...read, ...own.boxes];
    }
    case "w:tbl":
      return readTable(context, node);
    case "w:sdt":
      if (showsPlaceholder(node)) return [];
      return elements(child(node, "w:sdtContent")).flatMap((inner) => pieces(context, inner));
    case "w:ins":
    case "w:moveTo":
    case "w:smartTag":
    case "w:customXml":
      return elements(node).flatMap((inner) => pieces(context, inner));
    case "mc:AlternateContent":
      return alternative(node).flatMap((inner) => pieces(context, inner));
    case "w:del":
    case "w:moveFrom":
      context.tally.deleted += 1;
      return [];
    case "w:altChunk":
      drop(context, "嵌入文档");
      return [];
    default:
      return [];
  }
}

export const readBlocks = (context: Context, nodes: readonly XmlElement[]): Block[] =>
  gather(nodes.flatMap((node) => pieces(context, node)));
