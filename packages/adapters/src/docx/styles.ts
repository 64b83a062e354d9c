/** Paragraph styles: which of them are headings, and which carry numbers. */
import { child, childrenNamed, type XmlElement } from "../xml/index.js";

export interface ParagraphStyle {
  readonly name: string;
  /** 0 is the title of the document, 1 to 9 a heading. */
  readonly heading?: number;
  readonly number?: { readonly id: string; readonly level: number };
}

const val = (node: XmlElement | undefined, name: string): string | undefined => child(node, name)?.attributes["w:val"];

/** Level by the name that Word, WPS and LibreOffice give: heading 1, 标题 1, Title, 标题. */
export function levelByName(name: string): number | undefined {
  const match = /^(?:heading|标题|標題)\s?([1-9])$/i.exec(name.trim());
  if (match) return Number(match[1]);
  return /^(?:title|标题|標題)$/i.test(name.trim()) ? 0 : undefined;
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const text = val(properties, "w:outlineLvl");
  const level = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

export function numberOf(properties: XmlElement | undefined): { readonly id?: string; readonly level?: number } {
  const node = child(properties, "w:numPr");
  const id = val(node, "w:numId");
  const level = val(node, "w:ilvl");
  return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level: Number(level) || 0 }) };
}

/** Styles by id, with what they take over from the styles they are based on. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const nodes = new Map(childrenNamed(root, "w:style").map((node) => [node.attributes["w:styleId"] ?? "", node]));
  const out = new Map<string, ParagraphStyle>();
  const resolve = (id: string, seen: ReadonlySet<string>): ParagraphStyle | undefined => {
    const known = out.get(id);
    const node = nodes.get(id);
    if (known || !node || seen.has(id) || seen.size > 50) return known;
    const basis = resolve(val(node, "w:basedOn") ?? "", new Set([...seen, id]));
    const name = val(node, "w:name") ?? "";
    const properties = child(node, "w:pPr");
    const heading = levelByName(name) ?? outlineLevel(properties) ?? basis?.heading;
    const number = numberOf(properties);
    const numberId = number.id ?? basis?.number?.id;
    const style: ParagraphStyle = {
      name,
      ...(heading === undefined ? {} : { heading }),
      ...(numberId === undefined
        ? {}
        : { number: { id: numberId, level: number.level ?? basis?.number?.level ?? Math.max(0, (heading ?? 1) - 1) } }),
    };
    out.set(id, style);
    return style;
  };
  for (const id of nodes.keys()) resolve(id, new Set());
  return out;
}
