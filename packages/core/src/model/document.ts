/**
 * The neutral tree in the middle: front ends make it from a file, `recognise` reads a report out of it, `compose` makes
 * it from a report, renderers write it. Plain JSON; it knows nothing of the statute but an optional address on a cell.
 */

import type { Place } from "./provenance.js";

export interface Text {
  readonly type: "text";
  readonly value: string;
}
export interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}
export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Inline[];
}
export interface Image {
  readonly type: "image";
  /** As in the source: an address, or a `data:` URL. Never fetched. */
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
}
/** A line break inside a paragraph or a cell. */
export interface Break {
  readonly type: "break";
}
export type Inline = Text | Strong | Emphasis | Link | Image | Break;

export interface Heading {
  readonly type: "heading";
  /** 1 is the title of the document, 2 a section (一、), 3 and deeper what stands below. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly type: "paragraph";
  /** What a paragraph is for, where it is not running text. */
  readonly role?: "signature" | "date" | "caption" | "note";
  readonly children: readonly Inline[];
}
export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** First number of an ordered list, where it is not 1. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}
export interface Cell {
  readonly children: readonly Inline[];
  /** A header cell, and what it is the header of. */
  readonly header?: "row" | "column" | "rowgroup" | "colgroup";
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Address of the statutory cell that is printed here. */
  readonly address?: string;
  /** Where it stood in the source, where the front end was asked for positions. */
  readonly place?: Place;
}
export interface Row {
  readonly cells: readonly Cell[];
}
export interface Table {
  readonly type: "table";
  readonly caption?: string;
  /** Id of the statutory table, where it is one. */
  readonly table?: string;
  /** Leading rows that are head, to be repeated on every page. */
  readonly headRows?: number;
  /** Relative widths of the grid columns. */
  readonly widths?: readonly number[];
  readonly rows: readonly Row[];
}
/** Anything a front end found and could not put elsewhere: kept as text, with the name of what it was. */
export interface Unknown {
  readonly type: "unknown";
  readonly name: string;
  readonly text: string;
}
export type Block = Heading | Paragraph | List | Table | Unknown;
export type DocumentNode = Block | Inline;

export interface Document {
  readonly type: "document";
  /** BCP 47, usually zh-CN. */
  readonly language?: string;
  /** What a file says of itself outside its text: page tags, document properties, front matter; keys as found. */
  readonly metadata?: { readonly [name: string]: string };
  /** The report that a file carries as data beside its text, unvalidated: `recognise` compares the two. */
  readonly data?: unknown;
  /** Where each child stood in the source, as far as the front end can tell: a line of the text, a page. */
  readonly places?: readonly (Place | undefined)[];
  readonly children: readonly Block[];
}

export const text = (value: string): Text => ({ type: "text", value });
export const paragraph = (value: string): Paragraph => ({
  type: "paragraph",
  children: value === "" ? [] : [text(value)],
});

/** The plain text of inline nodes; a break is a line feed, an image its alternative text. */
export function inlineText(nodes: readonly Inline[]): string {
  let out = "";
  for (const node of nodes) {
    if (node.type === "text") out += node.value;
    else if (node.type === "break") out += "\n";
    else if (node.type === "image") out += node.alt;
    else out += inlineText(node.children);
  }
  return out;
}

/** The plain text of a block, one line a paragraph, cells of a row set apart by tabs. */
export function blockText(block: Block): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return inlineText(block.children);
    case "list":
      return block.items.map((item) => item.map(blockText).join("\n")).join("\n");
    case "table":
      return block.rows.map((row) => row.cells.map((cell) => inlineText(cell.children)).join("\t")).join("\n");
    case "unknown":
      return block.text;
  }
}
