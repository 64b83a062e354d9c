/** Items in a row → nested lists. */
import type { Block, List } from "@nianbao/core";
import type { Item, More, Piece } from "./paragraph.js";

interface OpenList {
  readonly level: number;
  readonly list: string;
  readonly ordered: boolean;
  readonly start: number;
  readonly items: Block[][];
}

const closed = (open: OpenList): List => ({
  type: "list",
  ordered: open.ordered,
  ...(open.ordered && open.start !== 1 ? { start: open.start } : {}),
  items: open.items,
});

const paragraphs = (piece: Item | More): Block[] =>
  piece.children.length === 0 ? [] : [{ type: "paragraph", children: piece.children }];

/** Gathers items into lists; a table takes the caption before it; everything else stays as it is. */
export function gather(pieces: readonly Piece[]): Block[] {
  const out: Block[] = [];
  const stack: OpenList[] = [];
  let caption: string | undefined;
  const close = (level: number): void => {
    while (stack.length > 0 && (stack[stack.length - 1]?.level ?? 0) > level) {
      const list = closed(stack.pop()!);
      const parent = stack[stack.length - 1]?.items;
      (parent?.[parent.length - 1] ?? out).push(list);
    }
  };
  const putCaption = (): void => {
    if (caption !== undefined)
      out.push({ type: "paragraph", role: "caption", children: [{ type: "text", value: caption }] });
    caption = undefined;
  };
  for (const piece of pieces) {
    if (piece.type === "item") {
      putCaption();
      close(piece.level);
      const top = stack[stack.length - 1];
      if (top && top.level === piece.level && (top.list !== piece.list || top.ordered !== piece.ordered))
        close(piece.level - 1);
      let last = stack[stack.length - 1];
      if (!last || last.level < piece.level) {
        last = { level: piece.level, list: piece.list, ordered: piece.ordered, start: piece.number ?? 1, items: [] };
        stack.push(last);
      }
      last.items.push(paragraphs(piece));
      continue;
    }
    const items = stack[stack.length - 1]?.items;
    if (piece.type === "more" && items) {
      items[items.length - 1]?.push(...paragraphs(piece));
      continue;
    }
    close(-1);
    if (piece.type === "tableCaption") {
      putCaption();
      caption = piece.text;
    } else if (piece.type === "table" && caption !== undefined) {
      out.push({ ...piece, caption });
      caption = undefined;
    } else {
      putCaption();
      if (piece.type === "more") out.push(...paragraphs(piece));
      else out.push(piece);
    }
  }
  close(-1);
  putCaption();
  return out;
}
