/** Makes the tree of a plain page: what every rule of it needs. */
import { html as standard } from "parse5";
import { attributesAt } from "../tokenizer.js";
import {
  type AttributeSource,
  append,
  appendText,
  type Element,
  type Fragment,
  Has,
  hides,
  keepComment,
  root,
  TreeElement,
} from "../tree.js";
import { Class, type Tag, tagAt, tagOf } from "./names.js";
import { attributesOfTag, TagScan } from "./scan.js";
import { notPlain, Stack } from "./stack.js";

/** Which rules hold; before the body they follow one another. */
export enum Mode {
  BeforeHtml,
  BeforeHead,
  InHead,
  AfterHead,
  Body,
  Table,
  Caption,
  ColumnGroup,
  Section,
  Row,
  Cell,
  Select,
}

const none: never[] = [];
const modes: { readonly [name: string]: Mode } = {
  tr: Mode.Row,
  tbody: Mode.Section,
  thead: Mode.Section,
  tfoot: Mode.Section,
  caption: Mode.Caption,
  colgroup: Mode.ColumnGroup,
  table: Mode.Table,
  td: Mode.Cell,
  th: Mode.Cell,
  select: Mode.Select,
  body: Mode.Body,
};

export interface Most {
  readonly elements: number;
  readonly depth: number;
}

export class Builder {
  readonly document: Fragment = root();
  readonly stack: Stack;
  mode = Mode.BeforeHtml;
  head: Element | undefined;
  form: Element | undefined;
  /** Without a doctype, and with some rare ones, a table does not close the paragraph it stands in. */
  doctype: "none" | "standard" | "rare" = "none";
  /** `<pre>` was the last tag: a line feed right behind it is none of the text. */
  afterPre = false;
  readonly scan = new TagScan();
  /** The tag that is being taken: from its `<`. */
  from = 0;
  private count = 0;
  private readonly attributes: AttributeSource;

  constructor(
    readonly html: string,
    private readonly most: Most,
  ) {
    this.stack = new Stack(most.depth);
    this.attributes = (from) => {
      const scan = new TagScan();
      const tag = tagAt(html, from + 1);
      if (!tag || !scan.take(html, tag.end)) return none;
      return attributesAt(html, scan.nameEnd)?.attrs ?? attributesOfTag(html.slice(from, scan.end));
    };
  }

  /** The element of the start tag at hand. */
  private element(tag: Tag): Element {
    if (++this.count > this.most.elements) throw notPlain;
    const { scan } = this;
    if (!scan.any) return new TreeElement(tag.name, tag.traits, standard.NS.HTML, none, 0, false);
    return new TreeElement(
      tag.name,
      tag.traits,
      standard.NS.HTML,
      undefined,
      scan.has,
      (scan.has & Has.hidden) !== 0 || this.styledAway(),
      this.attributes,
      this.from,
    );
  }
  private styledAway(): boolean {
    const { html, from, scan } = this;
    if (scan.styleTo === scan.styleFrom) return false;
    const style = html.slice(scan.styleFrom, scan.styleTo);
    if (!style.includes("&")) return hides(style);
    return attributesOfTag(html.slice(from, scan.end)).some(({ name, value }) => name === "style" && hides(value));
  }
  /** Puts the element of the tag at hand where the next one belongs, and opens it. */
  insert(tag: Tag): Element {
    const element = this.add(tag);
    this.stack.push(element, tag);
    return element;
  }
  /** Puts it there and leaves it closed. */
  add(tag: Tag): Element {
    const element = this.element(tag);
    append(this.stack.depth === 0 ? this.document : this.stack.top, element);
    return element;
  }
  /** Opens an element that the source leaves out. */
  imply(name: string): Element {
    const tag = tagOf(name);
    const element = new TreeElement(name, tag.traits, standard.NS.HTML, none, 0, false);
    append(this.stack.depth === 0 ? this.document : this.stack.top, element);
    this.stack.push(element, tag);
    return element;
  }
  comment(text: string): void {
    keepComment(this.document.comments, text, this.stack.depth === 0 ? this.document : this.stack.top);
  }
  text(value: string): void {
    if (value !== "") appendText(this.stack.top, value);
  }

  closeParagraph(): void {
    const { stack } = this;
    if (stack.inScope("p", Class.scope | Class.button) < 0) return;
    stack.closeImpliedBut("p");
    stack.close(stack.indexOf("p"));
  }
  closeCell(): void {
    const { stack } = this;
    stack.closeImplied();
    stack.close(Math.max(stack.indexOf("td"), stack.indexOf("th")), true);
    this.mode = Mode.Row;
  }
  /** The rules that hold for what is open now. */
  resetMode(): void {
    for (let i = this.stack.depth - 1; i >= 0; i--) {
      const mode = modes[this.stack.tagAt(i).name];
      if (mode === undefined) continue;
      this.mode = mode;
      return;
    }
    throw notPlain;
  }
  /** Up to the body, whatever of it the source leaves out. */
  openBody(): void {
    if (this.mode === Mode.BeforeHtml) this.imply("html");
    if (this.mode <= Mode.BeforeHead) {
      this.head = this.imply("head");
      this.mode = Mode.InHead;
    }
    if (this.mode === Mode.InHead) this.stack.pop();
    if (this.mode <= Mode.AfterHead) this.imply("body");
    this.mode = Mode.Body;
  }
}
