/** What of a document a reader must be able to find in the output. */
import type { Block, Document, Inline } from "../../model/document.js";

export interface Piece {
  readonly text: string;
  readonly where: string;
}

function* inlinePieces(nodes: readonly Inline[], where: string): Generator<Piece> {
  for (const node of nodes) {
    if (node.type === "text") yield { text: node.value, where };
    else if (node.type === "image") yield { text: node.alt, where: `${where}, image` };
    else if (node.type !== "break") yield* inlinePieces(node.children, `${where}, ${node.type}`);
  }
}

function* blockPieces(block: Block, where: string): Generator<Piece> {
  if (block.type === "unknown") yield { text: block.text, where };
  else if (block.type === "list") {
    for (const item of block.items) for (const inner of item) yield* blockPieces(inner, `${where} > ${inner.type}`);
  } else if (block.type === "table") {
    // The caption of a statutory table is the form's: the heading above says the same, in the office's words.
    if (block.caption !== undefined && block.table === undefined)
      yield { text: block.caption, where: `${where}, caption` };
    for (const [y, row] of block.rows.entries())
      for (const [x, cell] of row.cells.entries())
        yield* inlinePieces(cell.children, `${where}, cell ${cell.address ?? `${y + 1}/${x + 1}`}`);
  } else yield* inlinePieces(block.children, where);
}

/** Texts of a document in its order, with where they stand. */
export const piecesOf = (document: Document): Piece[] =>
  document.children.flatMap((block, i) => [...blockPieces(block, `block ${i + 1}, ${block.type}`)]);

/** Without white space: renderers may wrap, indent and pad. */
export const squeezed = (value: string): string => value.replace(/\s+/gu, "");

/** Same value, whatever the order of keys: as JSON. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : item,
    ) ?? "undefined"
  );
}

/** The value with everything in it frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}

/** The first place at which two values differ, for a message. */
export function difference(a: unknown, b: unknown): string | undefined {
  const [one, two] = [canonical(a), canonical(b)];
  if (one === two) return undefined;
  let at = 0;
  while (one[at] === two[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return `${around(one)} became ${around(two)}`;
}
