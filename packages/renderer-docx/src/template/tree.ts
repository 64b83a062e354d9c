/**
 * XML as a tree that is written back byte for byte where nothing was changed. It checks no more than it needs; what Word
 * wrote passes, what is not well-formed does not.
 */
export interface Element {
  readonly name: string;
  /** The tag as it stands: `<w:p w:rsidR="00">`. */
  open: string;
  children: Node[];
}
/** Text and everything else between tags, as it stands (escaped). */
export type Node = Element | string;

export const isElement = (node: Node | undefined): node is Element => typeof node === "object";
export const named = (node: Node | undefined, name: string): node is Element => isElement(node) && node.name === name;
export const childOf = (node: Element | undefined, name: string): Element | undefined =>
  node?.children.find((child): child is Element => named(child, name));

const MAX_DEPTH = 500;
const NAME = /^<([^\s/>]+)/;

/** Where the tag that begins at `at` ends: `>` outside quotes; -1 for a tag that does not end. */
function tagEnd(text: string, at: number): number {
  let quote = "";
  for (let i = at; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return i;
    else if (c === "<" && i > at) return -1;
  }
  return -1;
}

/** `undefined` for text that is not well-formed, or nests deeper than any document does. */
export function parse(text: string): Element | undefined {
  const root: Element = { name: "", open: "", children: [] };
  const stack: Element[] = [root];
  for (let at = 0; at < text.length; ) {
    const top = stack[stack.length - 1]!;
    if (text[at] !== "<") {
      const next = text.indexOf("<", at);
      const end = next < 0 ? text.length : next;
      top.children.push(text.slice(at, end));
      at = end;
      continue;
    }
    const special = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<![CDATA[", at)
        ? "]]>"
        : text.startsWith("<?", at)
          ? "?>"
          : "";
    if (special !== "") {
      const end = text.indexOf(special, at);
      if (end < 0) return undefined;
      top.children.push(text.slice(at, end + special.length));
      at = end + special.length;
      continue;
    }
    const end = tagEnd(text, at);
    if (end < 0 || text[at + 1] === "!") return undefined; // a document type has no place in a Word file
    const tag = text.slice(at, end + 1);
    at = end + 1;
    if (tag[1] === "/") {
      if (stack.length < 2 || top.name !== tag.slice(2, -1).trim()) return undefined;
      stack.pop();
      continue;
    }
    const name = NAME.exec(tag)?.[1];
    if (name === undefined) return undefined;
    const empty = tag.endsWith("/>");
    const element: Element = { name, open: empty ? `${tag.slice(0, -2)}>` : tag, children: [] };
    top.children.push(element);
    if (!empty) stack.push(element);
    if (stack.length > MAX_DEPTH) return undefined;
  }
  return stack.length === 1 ? root : undefined;
}

export function serialise(node: Node): string {
  if (typeof node === "string") return node;
  const inner = node.children.map(serialise).join("");
  if (node.name === "") return inner;
  return inner === "" ? `${node.open.slice(0, -1)}/>` : `${node.open}${inner}</${node.name}>`;
}

/** Value of an attribute as it stands in the tag. */
export const attribute = (node: Element | undefined, name: string): string | undefined => {
  const at = node?.open.indexOf(` ${name}="`) ?? -1;
  if (!node || at < 0) return undefined;
  const from = at + name.length + 3;
  return node.open.slice(from, node.open.indexOf('"', from));
};
