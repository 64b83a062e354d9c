/** A slim tree for parse5: names, attributes, children; comments and doctypes are not kept. */
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { traitsOf } from "./names.js";

export interface TextNode {
  readonly kind: "text";
  value: string;
  parent: ParentNode | null;
}
export interface Element {
  readonly kind: "element";
  readonly name: string;
  /** What its name says of it, as bits of `Trait`. */
  readonly traits: number;
  readonly space: html.NS;
  readonly attrs: Token.Attribute[];
  /** Which of the attributes that are asked of every element it may have, as bits of `Has`. */
  readonly has: number;
  /** Its own attributes hide it. */
  readonly hidden: boolean;
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
  /** Those with Chinese characters, in the order of the source: beside the tree, since nothing is read from them. */
  readonly comments: Comment[];
}
export interface Comment {
  readonly text: string;
  readonly parent: ParentNode;
}
/** A comment or doctype: given to the parser, never put into the tree. */
interface Nothing {
  readonly kind: "nothing";
  readonly text: string;
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

export const root = (): Fragment => ({
  kind: "root",
  children: [],
  parent: null,
  mode: html.DOCUMENT_MODE.NO_QUIRKS,
  comments: [],
});

/** Honest pages have some dozens. */
const mostComments = 1000;
export function keepComment(comments: Comment[], text: string, parent: ParentNode): void {
  if (comments.length < mostComments && /[\u3400-\u9fff]/.test(text)) comments.push({ text, parent });
}

const indexOf = (children: readonly TreeNode[], node: TreeNode | Nothing): number =>
  children[children.length - 1] === node ? children.length - 1 : children.indexOf(node as TreeNode);

/** Groups of attributes that are asked of every element or cell: most have none of them, and need not be asked. */
export const Has = { name: 1, span: 2, hidden: 4, data: 8, own: 16 } as const;
function groupOf(name: string): number {
  switch (name) {
    case "id":
    case "class":
      return Has.name;
    case "rowspan":
    case "colspan":
      return Has.span;
    case "hidden":
      return Has.hidden;
    case "data-nianbao":
      return Has.own;
  }
  return name.startsWith("data-") ? Has.data : 0;
}

const hiddenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
/** Whether a style hides what has it. */
export const hides = (style: string): boolean => style.length < 10_000 && hiddenStyle.test(style);

/** Shared by all elements until they have a child: a list of one is then made to its size. */
const none: TreeNode[] = [];

/** An element of a page; its attributes are read when they are asked for. */
export class TreeElement implements Element {
  readonly kind = "element";
  children: TreeNode[] = none;
  parent: ParentNode | null = null;
  content?: Fragment;
  location?: NonNullable<Element["location"]>;
  skip = false;
  text = 0;
  link = 0;
  stops = 0;
  ordinals = 0;
  figures = 0;
  private known: Token.Attribute[] | undefined;
  constructor(
    readonly name: string,
    readonly traits: number,
    readonly space: html.NS,
    attrs: Token.Attribute[] | undefined,
    readonly has: number,
    readonly hidden: boolean,
    /** Reads its attributes where they are not given. */
    private readonly source: AttributeSource | undefined = undefined,
    private readonly from = 0,
  ) {
    this.known = attrs;
  }
  get attrs(): Token.Attribute[] {
    this.known ??= this.source!(this.from);
    return this.known;
  }
}

/** Reads the attributes of a tag of a page, from the place of its `<`. */
export type AttributeSource = (from: number) => Token.Attribute[];

/** Puts a node behind the last child. */
export function append(parent: ParentNode, node: TreeNode): void {
  if (parent.children.length === 0) parent.children = [node];
  else parent.children.push(node);
  node.parent = parent;
}

/** Puts text behind the last child, or into it where it is text as well. */
export function appendText(parent: ParentNode, value: string): void {
  const last = parent.children[parent.children.length - 1];
  if (last?.kind === "text") last.value += value;
  else append(parent, { kind: "text", value, parent: null });
}

const groupsIn = (attrs: readonly Token.Attribute[]): number => {
  let has = 0;
  for (const { name } of attrs) has |= groupOf(name);
  return has;
};
const isHiding = ({ name, value }: Token.Attribute): boolean => name === "hidden" || (name === "style" && hides(value));

/** Thrown through the parser by the adapter, caught by `parse`: the tree grew beyond every honest page. */
export class TreeLimit extends Error {}

/** @param most elements a tree may have: unclosed formatting can multiply them far beyond the tags of the source */
export function treeAdapter(most: number): TreeAdapter<TreeMap> {
  let count = 0;
  let document = root();
  return {
    createDocument: () => {
      document = root();
      return document;
    },
    createDocumentFragment: root,
    createElement: (name, space, attrs) => {
      if (++count > most) throw new TreeLimit();
      return new TreeElement(name, traitsOf(name), space, attrs, groupsIn(attrs), attrs.some(isHiding));
    },
    createCommentNode: (text) => ({ kind: "nothing", text, parent: null }),
    createTextNode: (value) => ({ kind: "text", value, parent: null }),
    appendChild: (parent, node) => {
      if (node.kind === "nothing") keepComment(document.comments, node.text, parent);
      else append(parent, node);
    },
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
    insertText: appendText,
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
  const group = groupOf(name);
  if (group !== 0 && (element.has & group) === 0) return undefined;
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}
