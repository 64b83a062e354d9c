/** Footnotes and endnotes that the text points at: they follow it as notes. */
import { type Block, blockText } from "@nianbao/core/reading";
import { elements, type XmlElement } from "../xml/index.js";
import { readBlocks } from "./blocks.js";
import type { Context } from "./context.js";

export function readNotes(context: Context, part: (type: string) => XmlElement | undefined): Block[] {
  const wanted = new Set(context.tally.notes);
  if (wanted.size === 0) return [];
  const notes = new Map<string, XmlElement>();
  for (const kind of ["footnote", "endnote"]) {
    for (const node of elements(part(`${kind}s`)))
      notes.set(`w:${kind}Reference ${node.attributes["w:id"] ?? ""}`, node);
  }
  return [...wanted].flatMap((key) =>
    readBlocks(context, elements(notes.get(key))).map(
      (block): Block =>
        block.type === "paragraph"
          ? { ...block, role: "note" }
          : { type: "paragraph", role: "note", children: [{ type: "text", value: blockText(block) }] },
    ),
  );
}
