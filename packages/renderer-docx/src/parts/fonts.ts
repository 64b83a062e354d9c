/** `word/fontTable.xml`: every face named, with what may stand in for it where it is not installed. */
import type { Face, Layout } from "../options.js";
import { escapeAttribute } from "../xml/escape.js";
import { DECLARATION, NS_W } from "../xml/names.js";

const faces = (layout: Layout): Face[] => [
  layout.title.face,
  layout.body.face,
  ...layout.headings.map((style) => style.face),
  layout.caption.face,
  layout.note.face,
  layout.pageNumber.face,
  layout.table.head,
  layout.table.text,
  layout.table.figures,
];

const font = (name: string, alternatives: readonly string[], chinese: boolean): string => {
  const alt = alternatives.length > 0 ? `<w:altName w:val="${escapeAttribute(alternatives.join(","))}"/>` : "";
  return `<w:font w:name="${escapeAttribute(name)}">${alt}<w:charset w:val="${chinese ? "86" : "00"}"/><w:family w:val="${chinese ? "auto" : "roman"}"/><w:pitch w:val="${chinese ? "default" : "variable"}"/></w:font>`;
};

export function fontTable(layout: Layout): string {
  const entries = new Map<string, string>();
  for (const face of faces(layout)) {
    if (!entries.has(face.eastAsia)) entries.set(face.eastAsia, font(face.eastAsia, face.alternatives, true));
    if (!entries.has(face.ascii)) entries.set(face.ascii, font(face.ascii, [], false));
  }
  return `${DECLARATION}<w:fonts ${NS_W}>${[...entries.values()].join("")}</w:fonts>`;
}
