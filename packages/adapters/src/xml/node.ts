/** A read XML tree: plain data, names with the usual prefixes whatever prefix the file itself chose. */
export interface XmlElement {
  /** `w:p`; without a prefix where the namespace has no usual one. */
  readonly name: string;
  /** By usual name, `w:val`; no prototype. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export const elements = (node: XmlElement | undefined): readonly XmlElement[] =>
  node ? node.children.filter((child): child is XmlElement => typeof child !== "string") : [];

export const childrenNamed = (node: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elements(node).filter((child) => child.name === name);

export const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.find((c): c is XmlElement => typeof c !== "string" && c.name === name);

/** The element at the end of a path of child names. */
export const descend = (node: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(child, node);

/** All text below, as it stands. */
export function textOf(node: XmlElement | undefined): string {
  if (!node) return "";
  let out = "";
  for (const c of node.children) out += typeof c === "string" ? c : textOf(c);
  return out;
}

/** First element of that name below, in document order. */
export function findFirst(node: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const c of elements(node)) {
    const found = c.name === name ? c : findFirst(c, name);
    if (found) return found;
  }
  return undefined;
}
