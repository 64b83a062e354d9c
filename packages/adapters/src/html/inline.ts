/** Collects inline content with whitespace as a browser shows it. */
import type { Inline } from "@nianbao/core";
import type { TreeNode } from "./tree.js";

interface MutableText {
  readonly type: "text";
  value: string;
}
interface Container {
  readonly type: "strong" | "emphasis" | "link" | "line";
  readonly url?: string;
  readonly title?: string;
  readonly children: (MutableText | Container | Extract<Inline, { type: "break" | "image" }>)[];
}

/** Ideographs and full-width punctuation: a line break of the source between two of them is nothing (CSS Text 3, 4.1.3). */
const wide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef);

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/**
 * The inline content of an element that holds nothing, or one run of text without white space: most cells of a report.
 * `undefined`: it holds more, and a {@link Line} has to collect it.
 */
export function simpleInline(children: readonly TreeNode[]): Inline[] | undefined {
  const [only] = children;
  if (!only) return [];
  if (children.length > 1 || only.kind !== "text") return undefined;
  const { value } = only;
  for (let i = 0; i < value.length; i++) if (isSpace(value.charCodeAt(i))) return undefined;
  return [{ type: "text", value }];
}

export class Line {
  private top: Container = { type: "line", children: [] };
  private open: Container[] = [this.top];
  private last: MutableText | undefined;
  /** How the text so far ends: nothing or a break, a space, a space made of a line feed, anything else. */
  private end: "start" | "space" | "feed" | "text" = "start";
  breaks = 0;

  /** Text of the source; runs of spaces become one, none at the start. */
  text(value: string): void {
    let from = 0;
    const { length } = value;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? value.charCodeAt(i) : 32;
      if (i < length && !isSpace(code)) continue;
      if (i > from) this.word(value.slice(from, i));
      if (i === length) break;
      let feed = code === 10 || code === 13;
      while (i + 1 < length && isSpace(value.charCodeAt(i + 1))) {
        i++;
        const next = value.charCodeAt(i);
        if (next === 10 || next === 13) feed = true;
      }
      this.space(feed);
      from = i + 1;
    }
  }

  private word(value: string): void {
    if (this.end === "feed" && this.last && wide(value.charCodeAt(0))) {
      const before = this.last.value;
      if (wide(before.charCodeAt(before.length - 2))) this.last.value = before.slice(0, -1);
    }
    this.append(value);
    this.end = "text";
  }

  private space(feed: boolean): void {
    if (this.end !== "text") return;
    this.append(" ");
    this.end = feed ? "feed" : "space";
  }

  /** Text that is kept as it stands. */
  verbatim(value: string): void {
    if (value === "") return;
    this.append(value);
    this.end = "text";
  }

  private append(value: string): void {
    const { children } = this.open[this.open.length - 1]!;
    const before = children[children.length - 1];
    if (before?.type === "text") {
      before.value += value;
      this.last = before;
    } else {
      this.last = { type: "text", value };
      children.push(this.last);
    }
  }

  private dropSpace(): void {
    if (this.end !== "space" && this.end !== "feed") return;
    if (this.last) this.last.value = this.last.value.slice(0, -1);
    this.end = "text";
  }

  lineBreak(): void {
    this.dropSpace();
    this.open[this.open.length - 1]!.children.push({ type: "break" });
    this.last = undefined;
    this.end = "start";
    this.breaks++;
  }

  image(url: string, alt: string, title: string | undefined): void {
    this.open[this.open.length - 1]!.children.push({ type: "image", url, alt, ...(title ? { title } : {}) });
    this.last = undefined;
    this.end = "text";
  }

  /** Opens emphasis or a link; returns whether it did: the same emphasis inside itself says nothing. */
  begin(type: "strong" | "emphasis" | "link", url?: string, title?: string): boolean {
    if (this.open.some((container) => container.type === type)) return false;
    const { children } = this.open[this.open.length - 1]!;
    const before = children[children.length - 1];
    // Emphasis set on each character apart is one emphasis.
    if (type !== "link" && before?.type === type) this.open.push(before as Container);
    else {
      const container: Container = {
        type,
        children: [],
        ...(url === undefined ? {} : { url }),
        ...(title ? { title } : {}),
      };
      children.push(container);
      this.open.push(container);
    }
    return true;
  }
  finish(): void {
    if (this.open.length > 1) this.open.pop();
  }

  get isEmpty(): boolean {
    return this.top.children.length === 0;
  }

  /** What was collected, without spaces at the end; the line begins anew, with the same emphasis open. */
  take(withBreaks = false): Inline[] {
    this.dropSpace();
    const done = clean(this.top.children);
    while (!withBreaks && done[done.length - 1]?.type === "break") done.pop();
    while (!withBreaks && done[0]?.type === "break") done.shift();
    const reopen = this.open.slice(1);
    this.top = { type: "line", children: [] };
    this.open = [this.top];
    this.last = undefined;
    this.end = "start";
    this.breaks = 0;
    for (const { type, url, title } of reopen) if (type !== "line") this.begin(type, url, title);
    return done;
  }
}

function clean(nodes: Container["children"]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    if (node.type === "text") {
      if (node.value !== "") out.push(node);
    } else if (node.type === "break" || node.type === "image") out.push(node);
    else if (node.type !== "line") {
      const children = clean(node.children);
      if (children.length === 0) continue;
      if (node.type === "link")
        out.push({ type: "link", url: node.url ?? "", ...(node.title ? { title: node.title } : {}), children });
      else out.push({ type: node.type, children });
    }
  }
  return out;
}
