/** A slim tree for parse5: names, attributes, children; comments and doctypes are not kept. */
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

export interface TextNode {
  readonly kind: "text";
  value: string;
  parent: ParentNode | null;
}
export interface Element {
  readonly kind: "element";
  readonly name: string;
  readonly space: html.NS;
  readonly attrs: Token.Attribute[];
  children: TreeNode[];
  parent: ParentNode | null;
  content?: Fragment;
  location?: { readonly line: number; readonly column: number };
  /** Not shown, or nothing to read: script, style, hidden, controls. */
  skip: boolean;
  /** What stands below, filled in by `measure`: characters, those in links, full stops, lines opening with 一、, figures. */
  text: number;
  link: number;
  stops: number;
  ordinals: number;
  figures: number;
}
export interface Fragment {
  readonly kind: "root";
  children: TreeNode[];
  parent: null;
  mode: html.DOCUMENT_MODE;
}
/** A comment or doctype: given to the parser, never put into the tree. */
interface Nothing {
  readonly kind: "nothing";
  parent: null;
}
export type TreeNode = TextNode | Element;
export type ParentNode = Element | Fragment;
export type TreeMap = TreeAdapterTypeMap<
  TreeNode | Fragment | Nothing,
  ParentNode,
  TreeNode | Nothing,
  Fragment,
  Fragment,
  Element,
  Nothing,
  TextNode,
  Element,
  Nothing
>;

const nothing: Nothing = { kind: "nothing", parent: null };
const root = (): Fragment => ({ kind: "root", children: [], parent: null, mode: html.DOCUMENT_MODE.NO_QUIRKS });

const indexOf = (children: readonly TreeNode[], node: TreeNode | Nothing): number =>
  children[children.length - 1] === node ? children.length - 1 : children.indexOf(node as TreeNode);

/** Thrown through the parser by the adapter, caught by `parse`: the tree grew beyond every honest page. */
export class TreeLimit extends Error {}

/** @param most elements a tree may have: unclosed formatting can multiply them far beyond the tags of the source */
export function treeAdapter(most: number): TreeAdapter<TreeMap> {
  let count = 0;
  const append = (parent: ParentNode, node: TreeNode | Nothing): void => {
    if (node.kind === "nothing") return;
    parent.children.push(node);
    node.parent = parent;
  };
  return {
    createDocument: root,
    createDocumentFragment: root,
    createElement: (name, space, attrs) => {
      if (++count > most) throw new TreeLimit();
      return {
        kind: "element",
        name,
        space,
        attrs,
        children: [],
        parent: null,
        skip: false,
        text: 0,
        link: 0,
        stops: 0,
        ordinals: 0,
        figures: 0,
      };
    },
    createCommentNode: () => nothing,
    createTextNode: (value) => ({ kind: "text", value, parent: null }),
    appendChild: append,
    insertBefore: (parent, node, reference) => {
      if (node.kind === "nothing") return;
      parent.children.splice(indexOf(parent.children, reference), 0, node);
      node.parent = parent;
    },
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? root(),
    setDocumentType: () => {},
    setDocumentMode: (document, mode) => {
      document.mode = mode;
    },
    getDocumentMode: (document) => document.mode,
    detachNode: (node) => {
      if (node.kind === "nothing" || !node.parent) return;
      node.parent.children.splice(indexOf(node.parent.children, node), 1);
      node.parent = null;
    },
    insertText: (parent, value) => {
      const last = parent.children[parent.children.length - 1];
      if (last?.kind === "text") last.value += value;
      else append(parent, { kind: "text", value, parent: null });
    },
    insertTextBefore: (parent, value, reference) => {
      const at = indexOf(parent.children, reference);
      const before = parent.children[at - 1];
      if (before?.kind === "text") before.value += value;
      else parent.children.splice(at, 0, { kind: "text", value, parent });
    },
    adoptAttributes: (recipient, attrs) => {
      const names = new Set(recipient.attrs.map((attr) => attr.name));
      for (const attr of attrs) if (!names.has(attr.name)) recipient.attrs.push(attr);
    },
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => element.attrs,
    getTagName: (element) => element.name,
    getNamespaceURI: (element) => element.space,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: () => "",
    getDocumentTypeNodeName: () => "html",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is TextNode => node.kind === "text",
    isCommentNode: (node): node is Nothing => node.kind === "nothing",
    isDocumentTypeNode: (_node): _node is Nothing => false,
    isElementNode: (node): node is Element => node.kind === "element",
    setNodeSourceCodeLocation: (node, location) => {
      if (node.kind === "element" && location) node.location = { line: location.startLine, column: location.startCol };
    },
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}

/** The value of an attribute, `undefined` if the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}
