/** Looking into a file: parts as text, elements with their children, without a library of XML. */
import { strFromU8, unzipSync } from "fflate";
import { type Element, isElement, named, parse } from "../src/template/tree.js";

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
export const documentXml = (bytes: Uint8Array): string => partsOf(bytes)["word/document.xml"] ?? "";

export function tree(xml: string): Element {
  const root = parse(xml);
  if (!root) throw new Error("not well-formed");
  return root;
}
export const elementsOf = (node: Element): Element[] => node.children.filter(isElement);
export const all = (node: Element, name: string): Element[] =>
  elementsOf(node).flatMap((child) => [...(named(child, name) ? [child] : []), ...all(child, name)]);
/** Text as a reader shows it. */
export const shown = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => match[1] ?? "")
    .join("")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
