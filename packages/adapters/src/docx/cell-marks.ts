/** What a cell tells of itself: its address, in a content control's tag or a bookmark; that it is a head, in its style. */
import type { Cell } from "@nianbao/core";
import { descend, elements, findFirst, type XmlElement } from "../xml/index.js";
import type { Context } from "./context.js";

/** `applications/received/total`, with `2019:` or `extra:` before it where the cell is not of the form. */
const shape = /^(?:nianbao:)?((?:\d{4}:|extra:)?[^/\s][^/]{0,200}(?:\/[^/]{1,200}){2,})$/;
const addressIn = (context: Context, name: string | undefined): string | undefined =>
  context.cells.get(name ?? "") ?? shape.exec(name ?? "")?.[1];

const tagOf = (control: XmlElement | undefined): string | undefined =>
  descend(control, "w:sdtPr", "w:tag")?.attributes["w:val"];

/** @param control the content control around the whole cell */
export function cellAddress(context: Context, cell: XmlElement, control: XmlElement | undefined): string | undefined {
  const bookmark = findFirst(cell, "w:bookmarkStart")?.attributes["w:name"];
  const names = [tagOf(control), tagOf(findFirst(cell, "w:sdt")), bookmark];
  return names.map((name) => addressIn(context, name)).find((address) => address !== undefined);
}

const headers: { readonly [style: string]: Cell["header"] } = {
  NianbaoHeadColumn: "column",
  NianbaoHeadColgroup: "colgroup",
  NianbaoHeadRow: "row",
  NianbaoHeadRowgroup: "rowgroup",
};

export function cellHeader(context: Context, cell: XmlElement): Cell["header"] {
  if (!context.own) return undefined;
  const paragraph = elements(cell).find((node) => node.name === "w:p");
  return headers[descend(paragraph, "w:pPr", "w:pStyle")?.attributes["w:val"] ?? ""];
}
